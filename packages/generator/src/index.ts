export { type ClientOperations, clientOperations } from "./client-operations.ts";
export { generatePackage } from "./generate-package.ts";
export { type Issue, UnsupportedDocument } from "./issues.ts";
export type { OverlayAnswer } from "./overlay-answer.ts";
export type { ClientOperation } from "./read/client-operation.ts";
export { isCredentialName } from "./read/credential-name.ts";
export { firstParagraph, sentence } from "./read/description.ts";
export { reservedNames } from "./read/reserved-names.ts";
export type { CellCount, Kept, NameOf } from "./write/package-json.ts";
