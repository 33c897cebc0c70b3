import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import type { Check } from "./check.ts";

/** publint, over what was installed. */
export const packaging: Check = async ({ consumer, packages }) => {
  const problems: string[] = [];
  for (const { name } of packages) {
    const { messages, pkg } = await publint({
      pkgDir: join(consumer, "node_modules", name),
      pack: false,
      level: "suggestion",
      strict: true,
    });
    for (const message of messages) problems.push(`${name}: ${formatMessage(message, pkg) ?? message.code}`);
  }
  return { summary: "publint has nothing to say", problems };
};
