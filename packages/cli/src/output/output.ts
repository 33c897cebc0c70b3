import { safeJson, safeLines } from "./safe-text.js";
import { record, table } from "./table.js";
import { type Terminal, terminal } from "./terminal.js";

/** Where a command tells what came of it: words in a terminal, JSON in a pipe or where `--json` asks for it. */
export interface Output {
  readonly isJson: boolean;
  /** Several of a kind. */
  rows(heads: readonly string[], rows: readonly (readonly string[])[], data: readonly unknown[], none: string): void;
  /** Several texts of more than a line, which are safe to show by now. */
  blocks(texts: readonly string[], data: readonly unknown[], none: string): void;
  /** One thing. */
  record(fields: readonly (readonly [name: string, value: string | undefined])[], data: unknown): void;
  /** One of several things that come one by one: a line each, in JSON too. */
  event(text: string, data: unknown): void;
}

export interface OutputOptions {
  readonly json?: true;
}

const INDENT = 2;

export function output({ json }: OutputOptions, shown: Terminal = terminal()): Output {
  const isJson = json === true || !shown.isTerminal;
  const document = (data: unknown) => write(safeJson(data, INDENT));
  return {
    isJson,
    rows(heads, rows, data, none) {
      if (isJson) return document(data);
      write(rows.length > 0 ? table(heads, rows, shown) : none);
    },
    blocks(texts, data, none) {
      if (isJson) return document(data);
      write(texts.length > 0 ? texts.join("\n\n") : none);
    },
    record(fields, data) {
      if (isJson) return document(data);
      const known = fields.filter((field): field is [string, string] => field[1] !== undefined);
      write(record(known, shown));
    },
    event(text, data) {
      write(isJson ? safeJson(data) : safeLines(text));
    },
  };
}

/** A word to the person who waits, beside what the command tells: on standard error, so that no pipe takes it for data. */
export function tellPerson(text: string): void {
  process.stderr.write(`${safeLines(text)}\n`);
}

function write(text: string): void {
  process.stdout.write(`${text}\n`);
}
