import stringWidth from "string-width";
import { safeLine } from "./safe-text.js";
import type { Terminal } from "./terminal.js";

const GAP = "  ";
const NARROWEST = 6;

/**
 * Rows below their heads, in columns that together are no wider than the terminal: the widest give way first, and what they
 * hold goes on below itself, since a key that is cut is none. There are no rules between the cells, which would take a fifth
 * of 80 columns, so that this is all that a library of tables would be for.
 */
export function table(heads: readonly string[], rows: readonly (readonly string[])[], terminal: Terminal): string {
  const cells = rows.map((row) => heads.map((_, at) => safeLine(row[at] ?? "")));
  const wanted = heads.map((head, at) => Math.max(...[head, ...cells.map((row) => row[at] ?? "")].map(wide)));
  const widths = fitted(wanted, terminal.columns - GAP.length * (heads.length - 1));
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

function fitted(wanted: readonly number[], room: number): number[] {
  const widths = [...wanted];
  while (widths.reduce((all, width) => all + width, 0) > room) {
    const widest = Math.max(...widths);
    if (widest <= NARROWEST) break;
    widths[widths.indexOf(widest)] = widest - 1;
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
    if (line !== "" && wide(line + segment) > width) {
      const space = segment === " " ? line.length : line.lastIndexOf(" ");
      lines.push(space > 0 ? line.slice(0, space) : line);
      line = space > 0 ? line.slice(space + 1) : "";
    }
    line += segment;
  }
  return [...lines, line].map((each) => each.trim());
}

function wide(text: string): number {
  return stringWidth(text);
}
