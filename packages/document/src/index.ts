export { canonicalJson, digestOf } from "./canonical-json.ts";
export { clone, describeJson, isObject, type Json, type JsonObject } from "./json.ts";
export { operationsOf } from "./operations.ts";
export { at, localPointer, tokensOf, valueAt } from "./pointer.ts";
export { readDocument, type VendorDocument } from "./read-document.ts";
export { firstFile, readObject } from "./read-file.ts";
export { renderDocument } from "./render-document.ts";
export { structureOf } from "./structure.ts";
export { mapSubschemas, visitSchemas } from "./subschemas.ts";
