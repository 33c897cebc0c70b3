import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { bundle } from "./bundle.ts";
import type { Check } from "./check.ts";

/** What a bundler can't see to be a constant, such as a decoder; nothing of it acts. */
const CONSTANTS_BYTES = 200;

/** `sideEffects: false` is true: importing a package, and using nothing of it, leaves nothing. */
export const sideEffects: Check = async ({ consumer, packages }) => {
  const problems: string[] = [];
  for (const { name } of packages) {
    const { text } = await bundle(consumer, `import "${name}";`, await peersOf(consumer, name));
    if (text.length > CONSTANTS_BYTES)
      problems.push(`import "${name}" alone leaves in a bundle: ${text.slice(0, 500)}`);
  }
  return { summary: "an import alone leaves nothing", problems };
};

/** What a package shares with its user's own code, whose effects are that one's. */
async function peersOf(consumer: string, name: string): Promise<string[]> {
  const manifest = JSON.parse(await readFile(join(consumer, "node_modules", name, "package.json"), "utf8"));
  return Object.keys(manifest.peerDependencies ?? {});
}
