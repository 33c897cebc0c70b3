/** A text as code in a line of Markdown, whatever is in it. */
export function codeSpan(text: string): string {
  const line = oneLine(text);
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const edge = line === "" || /^`|`$|^ .* $/.test(line) ? " " : "";
  return `${fence}${edge}${line}${edge}${fence}`;
}

/**
 * Words that somebody else wrote, or that quote them, for a line of Markdown: code in them stays code, and each word with
 * a sign that could mean something more becomes code. So they hold no heading, no HTML, no link and no mention, and
 * nothing is closed or notified by them.
 */
export function markdownWords(text: string): string {
  const line = oneLine(text);
  const pieces: string[] = [];
  let done = 0;
  for (const { 0: span, 2: inside = "", index } of line.matchAll(CODE)) {
    // One space within the fence belongs to it.
    const code = /^ .*[^ ].* $/.test(inside) ? inside.slice(1, -1) : inside;
    pieces.push(plainWords(line.slice(done, index), done === 0), codeSpan(code));
    done = index + span.length;
  }
  // Two fences side by side would be one.
  return [...pieces, plainWords(line.slice(done), done === 0)].reduce((whole, piece) =>
    whole.endsWith("`") && piece.startsWith("`") ? `${whole} ${piece}` : whole + piece,
  );
}

/** Code between two fences of as many backticks; a fence without its like is no fence. */
const CODE = /(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)/g;

function plainWords(text: string, isAtStart: boolean): string {
  return text.replace(/[^\s]+/g, (word, index: number) =>
    isHarmless(word) && !(isAtStart && index === 0 && BEGINS_A_BLOCK.test(word)) ? word : codeSpan(word),
  );
}

/** What makes a list or a heading of a line that it is the first word of, and is a number or a sign anywhere else. */
const BEGINS_A_BLOCK = /^(?:[-+=]|\d+[.)]$)/;

/** Letters, digits and the signs of prose; no reference such as GH-1, no address such as www.example.com. */
function isHarmless(word: string): boolean {
  return /^[\p{L}\p{M}\p{N}.,:;?()'"’“”„…–—\-/%+=°§·×≥≤→{}]*$/u.test(word) && !/:\/\/|^\W*(?:GH-\d|www\.)/i.test(word);
}

/** Without line breaks, and without what is not seen or turns a line's direction. */
function oneLine(text: string): string {
  return text
    .replace(/[\s\p{Control}]+/gu, " ")
    .replace(/[\p{Format}\p{Surrogate}]/gu, "")
    .trim();
}
