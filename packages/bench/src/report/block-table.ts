import { readerLabel, readers } from "../answers/reader.ts";
import type { BlockResult } from "../results.ts";
import { milliseconds } from "./units.ts";

/** The blocks of one Node as a table: a row an answer, a column a reader. */
export function blockTable(blocks: readonly BlockResult[]): { head: string[]; rows: string[][] } {
  const rows = [...new Set(blocks.map(({ answer }) => answer))].map((answer) => {
    const found = readers.map(({ id }) => blocks.find((each) => each.answer === answer && each.reader === id));
    return [answer, ...found.map((block) => (block ? milliseconds(block.milliseconds) : ""))];
  });
  return { head: ["answer", ...readers.map(({ id }) => readerLabel(id))], rows };
}
