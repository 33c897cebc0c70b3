import { finishedProviders, providerName } from "@agentpost/workspace";
import { bundle } from "../build/bundle.ts";
import { PACKAGE_FOLDER } from "../build/folders.ts";
import { buildHeyApi } from "../build/hey-api.ts";
import { buildManyOperations } from "../build/many-operations.ts";
import { CONTROL, peers } from "../peers/list.ts";
import type { SizeResult } from "../results.ts";

export const MANY = 500;

/** Bundles of one call, ours alone or with every peer's beside them. */
export async function measureSizes(whose: "ours" | "all"): Promise<SizeResult[]> {
  const measured = peers.filter(({ id, ours }) => id !== CONTROL && (ours || whose === "all"));
  if (whose === "all") await buildHeyApi();
  const results: SizeResult[] = [];
  const add = async (name: string, label: string, entry: Parameters<typeof bundle>[0]) => {
    results.push({ bundle: name, label, ...(await bundle(entry)) });
  };
  for (const { id, label } of measured) await add(id, label, `src/peers/${id}.ts`);

  for (const vendor of finishedProviders()) {
    const provider = providerName(vendor);
    const contents = `export { createMessenger } from "agentpost"; export { ${provider} } from "agentpost/${vendor}";`;
    await add(`facade-${vendor}`, `agentpost: facade with ${vendor}`, { contents, resolveDir: PACKAGE_FOLDER });
  }

  const receiver = 'export { verifyWebhook } from "@agentpost/libredesk/webhooks";';
  await add("verify-webhook", "agentpost: verifyWebhook of a vendor", {
    contents: receiver,
    resolveDir: PACKAGE_FOLDER,
  });

  for (const count of [1, MANY]) {
    const resolveDir = await buildManyOperations(count);
    const one =
      'import { createManyClient, updateThing0 } from "./src/index.ts"; export { createManyClient, updateThing0 };';
    await add(`one-of-${count}`, `agentpost: one operation of a vendor with ${count}`, { contents: one, resolveDir });
    if (count === 1) continue;
    const whole = 'export { createMany } from "./src/index.ts";';
    await add(`all-of-${count}`, `agentpost: a client with all ${count} operations`, { contents: whole, resolveDir });
  }
  return results;
}
