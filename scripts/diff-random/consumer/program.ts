import type { Use } from "./use.ts";

const HEAD = [
  'import { type components, type Cases, createCases } from "./src/index.js";',
  "declare const client: Cases;",
  "declare function take(...values: unknown[]): void;",
  "declare const input: [never];",
];

/** The lines before the uses, of which there is one a line. */
export const HEAD_LINES = HEAD.length;

export function programOf(uses: readonly Use[]): string {
  return `${[...HEAD, ...uses.map(({ source }) => source)].join("\n")}\n`;
}
