import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Repository } from "./repository.ts";

const scripts = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");

/**
 * A digest of all that a vendor's package is made from, and of the package itself. A tree with a digest that was
 * found as generated once needs no second look; a fresh clone remembers none.
 */
export function digestOfTree({ root, specsFolder }: Repository, vendor: string, existing: ReadonlyMap<string, string>) {
  const hash = createHash("sha256").update(generatorDigest());
  // The repository's address, and the pinned versions of what the generator is built on.
  for (const file of [`${root}/package.json`, `${scripts}/package.json`]) hash.update(textOf(file));
  for (const file of filesIn(`${specsFolder}/${vendor}`)) hash.update(`${file}\0${textOf(file)}\0`);
  for (const [path, text] of [...existing].sort()) hash.update(`${path}\0${text}\0`);
  return hash.digest("hex");
}

export function isRemembered(repository: Repository, vendor: string, digest: string): boolean {
  return textOf(memory(repository, vendor)) === digest;
}

export function remember(repository: Repository, vendor: string, digest: string): void {
  const file = memory(repository, vendor);
  mkdirSync(file.slice(0, file.lastIndexOf("/")), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, digest);
  renameSync(`${file}.${process.pid}`, file);
}

function memory({ root }: Repository, vendor: string): string {
  return `${root}/node_modules/.cache/agentpost/generated/${vendor}`;
}

let ofGenerator: string | undefined;

function generatorDigest(): string {
  if (ofGenerator === undefined) {
    const hash = createHash("sha256");
    // The READMEs count the contract's cells, so that what enumerates them is part of the generator.
    const folders = [`${scripts}/document`, `${scripts}/generator`, `${scripts}/../packages/contract/src`];
    for (const file of folders.flatMap(filesIn)) hash.update(textOf(file));
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
