import type { VendorDocument } from "@agentpost/document";
import { Problems } from "./problems.ts";
import { checkStructure } from "./read/check-structure.ts";
import { readClientOperations } from "./read/client-operation.ts";
import { checkExtensions } from "./read/extensions.ts";
import { readApi } from "./read/read-api.ts";
import { readVendorNames } from "./read/vendor-names.ts";
import { Source } from "./source.ts";
import { typeDocument } from "./types/type-document.ts";
import { writePackage } from "./write/package.ts";
import type { Kept } from "./write/package-json.ts";

/** The files of a vendor's package by their path in it, made in memory alone. Throws an `UnsupportedDocument`. */
export async function generatePackage(contract: VendorDocument, kept: Kept = {}): Promise<Map<string, string>> {
  const problems = new Problems();
  const source = new Source(contract.document, problems);
  checkStructure(source);
  problems.throwIfAny(contract.vendor);

  checkExtensions(source);
  const vendorNames = readVendorNames(source, contract.vendor);
  const operations = readClientOperations(source, vendorNames.names.pascal);
  const types = typeDocument(source, operations);
  const api = readApi(source, contract, vendorNames, operations, types.requestName);
  problems.throwIfAny(contract.vendor);

  // Loaded last, since TypeScript's printer comes with it.
  const { renderTypes } = await import("./types/render-types.ts");
  return writePackage(api, source, renderTypes(types.document), kept);
}
