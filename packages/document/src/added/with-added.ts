import type { JsonObject } from "../json.ts";
import { firstFile, readObject } from "../read-file.ts";
import { vendorsOwn } from "../vendor-document.ts";
import { type MergedDocument, mergeAdded } from "./merge-added.ts";

export interface WithAdded extends MergedDocument {
  /** Where added.yaml had extensions of ours, which are for overlays; by JSON pointer. */
  readonly dropped: readonly string[];
}

/** A vendor's document with the operations of its added.yaml, where there is one. */
export function withAdded(document: JsonObject, vendor: string, specsFolder: string): WithAdded {
  const folder = `${specsFolder}/${vendor}`;
  const name = firstFile(folder, ["added.yaml", "added.yml", "added.json"]);
  if (!name) return { document, published: [], added: [], dropped: [] };
  const shown = `specs/${vendor}/${name}`;
  const { document: added, dropped } = vendorsOwn(readObject(`${folder}/${name}`, shown), shown);
  return { ...mergeAdded(document, added, shown), dropped };
}

/** What is to be done about operations of added.yaml that the vendor has come to publish; a sentence each. */
export function publishedNotes(vendor: string, published: readonly string[]): string[] {
  return published.map(
    (operation) => `specs/${vendor}/added.yaml's ${operation} is now published by the vendor: remove it there.`,
  );
}
