// Control characters move the cursor, set the clipboard or name the window of a terminal that shows them; the marks of
// direction make a text read as another one. Line ends are for the caller.
const UNSAFE = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** A text that a terminal shows and does nothing else with; what it would have obeyed stands there as its code. */
function safeText(text: string): string {
  return text.toWellFormed().replace(UNSAFE, (sign) => `\\u${hex(sign)}`);
}

/** The same on one line, for a cell. */
export function safeLine(text: string): string {
  // Line by line: an expression for the white space about a line's end would take minutes over a long row of spaces.
  const [first = "", ...others] = text.split(/[\r\n]+/);
  const last = others.pop();
  const lines =
    last === undefined
      ? [first]
      : [first.trimEnd(), ...others.map((line) => line.trim()).filter(Boolean), last.trimStart()];
  return safeText(lines.join(" ").replaceAll("\t", " "));
}

/** The same with its lines. */
export function safeLines(text: string): string {
  return text
    .split(/\r\n|\n/)
    .map(safeText)
    .join("\n");
}

/** JSON in which every such character is escaped: it says the same, and a terminal may show it. */
export function safeJson(value: unknown, indent?: number): string {
  // What stands in JSON beside its texts has no such character, but for the line ends of the indent.
  const json = JSON.stringify(value, null, indent) ?? "null";
  return json.replace(UNSAFE, (sign) => (sign === "\n" ? sign : `\\u${hex(sign)}`));
}

function hex(sign: string): string {
  return (sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0");
}
