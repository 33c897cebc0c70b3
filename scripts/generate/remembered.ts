import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { type Repository, ROOT } from "@agentpost/workspace";
import { writeWhole } from "../write-files.ts";

/**
 * What the verb is made of, whatever repository it works on: our own sources, and the manifests that pin what they are
 * built on. Of the contract suite only what enumerates a contract's cells is a part, since the READMEs count them. The
 * rest of the suite may change without any package looking ungenerated. `turbo.json` names the same folders.
 */
export const SOURCES: readonly string[] = [
  "packages/workspace/src",
  "packages/document/src",
  "packages/document/package.json",
  "packages/generator/src",
  "packages/generator/package.json",
  "packages/contract/src/cells",
  "packages/contract/src/document",
  "packages/contract/src/sample",
  "packages/contract/package.json",
  "scripts/generate",
];

/**
 * A digest of all that a vendor's package is made from, and of the package itself. A tree with a digest that was
 * found as generated once needs no second look; a fresh clone remembers none.
 */
export function digestOfTree({ root, specsFolder }: Repository, vendor: string, existing: ReadonlyMap<string, string>) {
  const hash = createHash("sha256").update(generatorDigest());
  // The root's manifest has the repository's address.
  hash.update(textOf(`${root}/package.json`));
  for (const file of filesIn(`${specsFolder}/${vendor}`)) hash.update(`${file}\0${textOf(file)}\0`);
  for (const [path, text] of [...existing].sort()) hash.update(`${path}\0${text}\0`);
  return hash.digest("hex");
}

export function isRemembered(repository: Repository, vendor: string, digest: string): boolean {
  return textOf(memory(repository, vendor)) === digest;
}

export function remember(repository: Repository, vendor: string, digest: string): void {
  try {
    writeWhole(memory(repository, vendor), digest);
  } catch {
    // Where nothing can be written, each check looks again.
  }
}

function memory({ root }: Repository, vendor: string): string {
  return `${root}/node_modules/.cache/agentpost/generated/${vendor}`;
}

let ofGenerator: string | undefined;

function generatorDigest(): string {
  if (ofGenerator === undefined) {
    const hash = createHash("sha256");
    for (const source of SOURCES.map((path) => `${ROOT}/${path}`))
      for (const file of source.endsWith(".json") ? [source] : filesIn(source)) hash.update(textOf(file));
    ofGenerator = hash.digest("hex");
  }
  return ofGenerator;
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort();
}

function textOf(file: string): string {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
