import type { JsonObject, VendorDocument } from "@agentpost/document";
import { spellOutBranches } from "./branches/spell-out-branches.ts";
import { DocumentReader } from "./document-reader.ts";
import { Issues } from "./issues.ts";
import { checkStructure } from "./read/check-structure.ts";
import { readClientOperations } from "./read/client-operation.ts";
import { checkExtensions } from "./read/extensions.ts";
import { readGroups } from "./read/groups.ts";
import { readApi } from "./read/read-api.ts";
import { readVendorNames } from "./read/vendor-names.ts";
import { typeDocument } from "./types/type-document.ts";
import { withoutBrokenParts } from "./without-broken-parts.ts";
import { writePackage } from "./write/package.ts";
import type { Kept } from "./write/package-json.ts";

/** The files of a vendor's package by their path in it, made in memory alone. Throws an `UnsupportedDocument`. */
export async function generatePackage(contract: VendorDocument, kept: Kept = {}): Promise<Map<string, string>> {
  const issues = new Issues();
  checkStructure(new DocumentReader(contract.document, issues));
  if (!issues.isEmpty) readBehind(contract, issues, kept);
  issues.throwIfAny(contract.vendor, contract.document);

  const { reader, types, api } = readPackage(contract, issues, kept);
  issues.throwIfAny(contract.vendor, contract.document);

  const rendered = (kept.renderTypes ?? renderHere)(types.document);
  const facts = kept.askSuite?.(new Map(api.operations.map(({ method, path, name }) => [`${method} ${path}`, name])));
  // Told where the files that have them are written.
  facts?.catch(() => {});
  return writePackage(api, reader, await rendered, kept, facts);
}

/** Loaded last, since TypeScript's printer comes with it. */
async function renderHere(document: JsonObject): Promise<string> {
  const { renderTypes } = await import("./types/render-types.ts");
  return renderTypes(document);
}

function readPackage(contract: VendorDocument, issues: Issues, kept: Kept) {
  checkExtensions(new DocumentReader(contract.document, issues));
  const reader = new DocumentReader(spellOutBranches(contract.document), issues);
  const vendorNames = readVendorNames(reader, contract.vendor);
  const operations = readClientOperations(reader, vendorNames.names.pascal);
  const types = typeDocument(reader, operations);
  const api = {
    ...readApi(reader, contract, vendorNames, operations, types.requestName),
    page: kept.page,
    groups: kept.groups === "tags" ? readGroups(reader, operations) : [],
  };
  return { reader, types, api };
}

/** Adds what would be found once the document's structure is mended, so that a maintainer sees it at once. */
function readBehind(contract: VendorDocument, issues: Issues, kept: Kept): void {
  const document = withoutBrokenParts(contract.document, issues.steps);
  if (!document) return;
  try {
    readPackage({ ...contract, document }, issues, kept);
  } catch {
    // What is left may be too little of a document to be read: what is known of it is said.
  }
}
