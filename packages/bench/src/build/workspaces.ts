import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { renderDocument } from "@agentpost/document";
// A private package beside this one; both are tools of this repository.
import { SPECS_FOLDER, vendors } from "@agentpost/workspace";
import { largeDocument } from "./large-document.ts";

/** A repository to generate in, with specs and nothing else. */
export interface Workspace {
  readonly root: string;
  /** How many vendors it has. */
  readonly size: number;
}

export const LARGE_OPERATIONS = 400;

/** As many vendors as asked for: this repository's own, again and again. */
export async function buildVendors(root: string, size: number): Promise<Workspace> {
  const own = vendors();
  for (let number = 0; number < size; number++) {
    const [vendor, copy] = [own[number % own.length], Math.floor(number / own.length)];
    await cp(`${SPECS_FOLDER}/${vendor}`, `${root}/specs/${vendor}${copy || ""}`, { recursive: true });
  }
  return { root, size };
}

/** One vendor with a large document, and where that is. */
export async function buildLarge(root: string, notation: "json" | "yaml"): Promise<Workspace & { document: string }> {
  const folder = `${root}/specs/large`;
  const document = `${folder}/openapi.${notation}`;
  await mkdir(folder, { recursive: true });
  await writeFile(document, renderDocument(largeDocument(LARGE_OPERATIONS), notation));
  return { root, size: 1, document };
}

/** Has the next run find all its work before it, though the packages are there. */
export async function forget({ root }: Workspace): Promise<void> {
  await rm(`${root}/node_modules`, { recursive: true, force: true });
}
