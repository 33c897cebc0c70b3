export { HEAD_LINES, programOf } from "./program.ts";
export type { Use } from "./use.ts";
export { usesOf } from "./uses.ts";
