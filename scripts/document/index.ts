export { canonicalJson, digestOf } from "./canonical-json.ts";
export { ExpectedError } from "./expected-error.ts";
export { clone, describeJson, isObject, type Json, type JsonObject } from "./json.ts";
export { readDocument, type VendorDocument } from "./read-document.ts";
export { SPECS_FOLDER, vendors } from "./vendors.ts";
