/**
 * A text for a terminal, or for the log of a workflow: what would move a cursor, colour a line or turn its direction is
 * written out, and no line is a command to the one who runs the workflow.
 */
export function terminalWords(text: string): string {
  return text
    .replace(/[^\P{Control}\n\t]|[\p{Format}\p{Surrogate}\u2028\u2029]/gu, written)
    .replace(/^(\s*):(?=:)/gm, "$1: ")
    .replaceAll("##[", "## [");
}

function written(sign: string): string {
  return `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`;
}
