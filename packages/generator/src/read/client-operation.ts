import type { DocumentReader } from "../document-reader.ts";
import { operationNames } from "./operation-names.ts";
import { type OperationSite, operationSites } from "./operation-sites.ts";
import { reservedNames } from "./reserved-names.ts";

/** An operation of a document, and what the vendor's client calls it. */
export interface ClientOperation extends OperationSite {
  readonly name: string;
}

/** Every operation with its name, in the document's order; `pascal` is the vendor's name in types. */
export function readClientOperations(reader: DocumentReader, pascal: string): ClientOperation[] {
  const sites = operationSites(reader);
  const names = operationNames(sites, reservedNames(pascal));
  return sites.map((site, index) => ({ ...site, name: names[index] ?? "" }));
}
