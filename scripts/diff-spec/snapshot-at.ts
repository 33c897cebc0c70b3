import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readDocument } from "@agentpost/document";
import { ExpectedError, temporaryFolder } from "@agentpost/workspace";
import { packageFiles } from "../generate/index.ts";
import { filesAt } from "../git.ts";
import type { VendorSnapshot } from "./snapshot.ts";

/**
 * A vendor at a commit; undefined where it wasn't there. The package is the one that was committed, since that is
 * what users have: made anew by today's generator, it would hide what the generator itself changed. Only a commit
 * without a package, which holds a spec that was never generated, is generated now.
 */
export async function snapshotAt(root: string, commit: string, vendor: string): Promise<VendorSnapshot | undefined> {
  const files = await filesAt(root, commit, [`specs/${vendor}`, `packages/${vendor}`]);
  if (![...files.keys()].some((path) => path.startsWith(`specs/${vendor}/openapi.`))) return undefined;
  const { path: folder, remove } = temporaryFolder("spec");
  try {
    for (const [path, text] of files) {
      if (!path.startsWith("specs/")) continue;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const contract = await readDocument(vendor, join(folder, "specs"));
    const prefix = `packages/${vendor}/`;
    const committed = [...files].filter(([path]) => path.startsWith(prefix));
    const own = new Map(committed.map(([path, text]) => [path.slice(prefix.length), text]));
    return { contract, files: own.has("src/index.ts") ? own : await packageFiles(contract, join(folder, "specs")) };
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    throw new ExpectedError(`As it was at ${commit.slice(0, 10)}, ${error.message}`);
  } finally {
    remove();
  }
}
