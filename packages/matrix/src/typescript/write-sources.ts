import { existsSync } from "node:fs";
import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { finishedProviders, ROOT } from "@agentpost/workspace";
import { cached } from "../cache.ts";
import type { Delivery } from "../registry/deliver.ts";

/** The tests of types, a package each, by where they are. */
const TYPE_TESTS = {
  agentpost: ["types.ts", "queue-types.ts", "inbox-types.ts", "option-types.ts"],
  outbox: ["types.ts"],
  tools: ["types.ts"],
} as const;

/** The folder of what a user wrote: the packages' tests of their types, and a file that imports all there is. */
export async function writeSources({ consumer, packages }: Delivery): Promise<string> {
  const folder = join(consumer, "typescript");
  // Node's types, of the oldest Node that we support, are for users who have no DOM library.
  const { folder: types } = await cached("@types/node", "20.19.43");
  await cp(join(types, "../.."), join(folder, "node_modules"), { recursive: true });
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  for (const [name, files] of Object.entries(TYPE_TESTS)) {
    for (const file of files) await cp(join(ROOT, "packages", name, "test", file), join(folder, name, file));
  }
  const all = packages.flatMap(({ name, exports = {} }) =>
    Object.entries(exports).flatMap(([path, target]) => {
      if (!path.includes("*")) return [name + path.slice(1)];
      // Not every vendor has everything that a pattern stands for.
      const types = (vendor: string) => (target as { types: string }).types.replaceAll("*", vendor);
      const vendors = finishedProviders().filter((vendor) =>
        existsSync(join(consumer, "node_modules", name, types(vendor))),
      );
      return vendors.map((vendor) => name + path.slice(1).replace("*", vendor));
    }),
  );
  const lines = all.map((name) => `export * as ${name.replace(/\W+/g, "_")} from "${name}";\n`);
  await writeFile(join(folder, "all.ts"), lines.join(""));
  return folder;
}
