// The pipeline's own reading of a spec and its overlay, so that a mock can't differ from what was generated.
export { readDocument } from "../../../../scripts/document/index.ts";
