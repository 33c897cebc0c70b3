import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { finishedProviders, ROOT } from "@agentpost/workspace";
import { cached } from "../cache.ts";
import type { Delivery } from "../registry/deliver.ts";

/** The folder of what a user wrote: the facade's test of its types, and a file that imports all there is. */
export async function writeSources({ consumer, packages }: Delivery): Promise<string> {
  const folder = join(consumer, "typescript");
  // Node's types, of the oldest Node that we support, are for users who have no DOM library.
  const { folder: types } = await cached("@types/node", "20.19.43");
  await cp(join(types, "../.."), join(folder, "node_modules"), { recursive: true });
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  await cp(join(ROOT, "packages/agentpost/test/types.ts"), join(folder, "types.ts"));
  const names = packages.flatMap(({ name, exports = {} }) => Object.keys(exports).map((path) => name + path.slice(1)));
  const all = names.flatMap((name) =>
    name.endsWith("/*") ? finishedProviders().map((vendor) => name.replace("*", vendor)) : [name],
  );
  const lines = all.map((name) => `export * as ${name.replace(/\W+/g, "_")} from "${name}";\n`);
  await writeFile(join(folder, "all.ts"), lines.join(""));
  return folder;
}
