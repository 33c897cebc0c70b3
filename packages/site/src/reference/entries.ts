import { existsSync } from "node:fs";
import { join } from "node:path";
import { publishedPackages, type Repository, vendors } from "@agentpost/workspace";

/** What one can import, and the source that it is made from. */
export interface Entry {
  /** As an import has it: `agentpost/inbox`. */
  readonly specifier: string;
  /** From the root of the repository. */
  readonly source: string;
}

// The vendor's document as types, and checks without a word of their own: an operation's page tells both.
const LEFT_OUT = ["./paths", "./validate"];

/** Every entry of every published package, by the names that its manifest gives. */
export async function entriesOf({ root, specsFolder }: Repository): Promise<Entry[]> {
  const manifests = await publishedPackages(root);
  return manifests.flatMap(({ name, exports = {} }) => {
    const folder = join("packages", name.replace("@agentpost/", ""));
    return Object.entries(exports)
      .filter(([subpath]) => !LEFT_OUT.includes(subpath))
      .flatMap(([subpath, conditions]) => {
        const source = Object(conditions)["@agentpost/source"];
        if (typeof source !== "string") return [];
        const names = subpath.includes("*") ? vendors(specsFolder) : [""];
        return names.map((vendor) => ({
          specifier: name + subpath.slice(1).replace("*", vendor),
          source: join(folder, source.replace("*", vendor)),
        }));
      })
      .filter((entry) => existsSync(join(root, entry.source)));
  });
}
