export { generatePackage, type Kept } from "./generate-package.ts";
export { type Problem, UnsupportedDocument } from "./problems.ts";
