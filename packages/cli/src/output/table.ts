import stringWidth from "string-width";
import { safeLine } from "./safe-text.js";
import type { Terminal } from "./terminal.js";

const GAP = "  ";
const NARROWEST = 6;

/**
 * Rows below their heads, in columns that together are no wider than the terminal: the widest give way first, and what they
 * hold goes on below itself. Where words would have to be broken, each row is a record: a key that is cut is none. There
 * are no rules between the cells, which would take a fifth of 80 columns, so that a library of tables has nothing to add.
 */
export function table(heads: readonly string[], rows: readonly (readonly string[])[], terminal: Terminal): string {
  const cells = rows.map((row) => heads.map((_, at) => safeLine(row[at] ?? "")));
  const columns = heads.map((head, at) => [head, ...cells.map((row) => row[at] ?? "")]);
  const widths = fitted(columns, terminal.columns - GAP.length * (heads.length - 1));
  if (!widths) return records(heads, cells, terminal);
  const lines = (row: readonly string[]) => {
    const parts = row.map((cell, at) => wrapped(cell, widths[at] ?? 0));
    return Array.from({ length: Math.max(...parts.map(({ length }) => length)) }, (_, line) =>
      parts
        .map((part, at) => padded(part[line] ?? "", widths[at] ?? 0))
        .join(GAP)
        .trimEnd(),
    );
  };
  return [...lines(heads).map(terminal.strong), ...cells.flatMap(lines)].join("\n");
}

/** Names and values, one a line; a value that is too long goes on below itself. */
export function record(fields: readonly (readonly [name: string, value: string])[], terminal: Terminal): string {
  const width = Math.max(...fields.map(([name]) => wide(name)));
  const room = Math.max(NARROWEST, terminal.columns - width - GAP.length);
  return fields
    .flatMap(([name, value]) =>
      wrapped(safeLine(value), room).map(
        (part, at) => `${at === 0 ? terminal.strong(padded(name, width)) : padded("", width)}${GAP}${part}`,
      ),
    )
    .join("\n");
}

function records(heads: readonly string[], rows: readonly (readonly string[])[], terminal: Terminal): string {
  return rows
    .map((row) =>
      record(
        heads.map((head, at) => [head, row[at] ?? ""] as const),
        terminal,
      ),
    )
    .join("\n\n");
}

/** The width of each column; undefined where they can't all be as wide as their longest word. */
function fitted(columns: readonly (readonly string[])[], room: number): number[] | undefined {
  const widths = columns.map((cells) => Math.max(...cells.map(wide)));
  const least = columns.map((cells) => Math.max(...cells.flatMap((cell) => cell.split(" ")).map(wide)));
  const spare = (at: number) => (widths[at] ?? 0) > (least[at] ?? 0);
  while (widths.reduce((all, width) => all + width, 0) > room) {
    const shrinkable = widths.filter((_, at) => spare(at));
    if (shrinkable.length === 0) return undefined;
    const at = widths.findIndex((width, each) => spare(each) && width === Math.max(...shrinkable));
    widths[at] = (widths[at] ?? 0) - 1;
  }
  return widths;
}

function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - wide(text)));
}

/** In lines that fit: broken at a space where there is one, and else between two characters as a reader sees them. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (line === "" || wide(line + segment) <= width) {
      line += segment;
      continue;
    }
    const space = segment === " " ? line.length : line.lastIndexOf(" ");
    lines.push(space > 0 ? line.slice(0, space) : line);
    line = (space > 0 ? line.slice(space + 1) : "") + (segment === " " ? "" : segment);
  }
  return [...lines, line].map((each) => each.trim());
}

function wide(text: string): number {
  return stringWidth(text);
}
