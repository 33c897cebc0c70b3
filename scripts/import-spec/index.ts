export { readCurrentSpec } from "./current-spec.ts";
export type { FetchLimits } from "./fetch-text.ts";
export { importSpec } from "./import-spec.ts";
export { KEEP_WORDS_OPTION, PICK_OPTION } from "./options.ts";
export { reportLines } from "./report.ts";
export { originOf } from "./source-record.ts";
