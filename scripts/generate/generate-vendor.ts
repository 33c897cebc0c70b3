import { existsSync, readFileSync } from "node:fs";
import { publishedNotes, readDocument } from "@agentpost/document";
import type { Repository } from "@agentpost/workspace";
import { manifestFacts } from "@agentpost/workspace";
import { type Difference, differences } from "./difference.ts";
import { packageFiles } from "./package-files.ts";
import { readPackageFolder } from "./package-folder.ts";
import { onThisThread, type Parts } from "./parts.ts";
import { digestOfTree, isRemembered, remember } from "./remembered.ts";

/** What generating one vendor comes to, before anything is written. */
export interface VendorResult {
  readonly vendor: string;
  readonly folder: string;
  readonly generated: ReadonlyMap<string, string>;
  readonly changes: readonly Difference[];
  readonly isNew: boolean;
  /** What a person should do, though the package can be made without it. */
  readonly notes: readonly string[];
}

export async function generateVendor(
  repository: Repository,
  vendor: string,
  parts: Parts = onThisThread,
): Promise<VendorResult> {
  const { root, specsFolder, packagesFolder } = repository;
  const folder = `${packagesFolder}/${vendor}`;
  const existing = readPackageFolder(folder);
  const isNew = !existing.has("package.json");
  const digest = digestOfTree(repository, vendor, existing);
  if (isRemembered(repository, vendor, digest))
    return { vendor, folder, generated: existing, changes: [], isNew, notes: [] };

  parts.start();
  const contract = await readDocument(vendor, specsFolder);
  const { version } = manifestFacts(existing.get("package.json"));
  const { repository: address } = manifestFacts(readIfThere(`${root}/package.json`));
  const kept = {
    ...(version === undefined ? {} : { version }),
    ...(address === undefined ? {} : { repository: address }),
  };
  const generated = await packageFiles(contract, specsFolder, kept, parts);
  const changes = differences(existing, generated);
  const notes = publishedNotes(vendor, contract.published ?? []);
  if (changes.length === 0 && notes.length === 0) remember(repository, vendor, digest);
  return { vendor, folder, generated, changes, isNew, notes };
}

function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
