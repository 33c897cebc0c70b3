const LONGEST = 160;

/**
 * A vendor's own words on what its API is, on one line: the first paragraph of its description that is a sentence, and
 * as many of its sentences as are short. Headings, links that stand alone, pictures and tables say nothing there.
 */
export function summaryLine(description: unknown, otherwise: string): string {
  const paragraphs = typeof description === "string" ? description.split(/\r?\n[ \t]*\r?\n/) : [];
  const words = paragraphs.map(proseOf).find((text) => /\p{L}+\s+\S/u.test(text));
  return ended(shortened(words ?? otherwise));
}

/** A paragraph without the lines and the marks that are for the eye. */
function proseOf(paragraph: string): string {
  const lines = paragraph.split(/\r?\n/).filter((line) => !/^\s*(?:#|[-*+>|]\s|\d+[.)]\s|[=\-_*`~]{3}|<)/.test(line));
  return lines
    .join(" ")
    .replace(/!\[[^\]]*\]\([^)]*\)/g, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/<[^>]*>/g, "")
    .replace(/\*\*|__/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const start = text.slice(0, LONGEST);
  const sentences = /^.*[\p{L}\p{N})"'”’][.!?](?= )/u.exec(text.slice(0, LONGEST + 1))?.[0];
  return sentences ?? `${start.slice(0, start.lastIndexOf(" ")).replace(/[^\p{L}\p{N})]+$/u, "")} …`;
}

function ended(text: string): string {
  return /[.!?:…]$/.test(text) ? text : `${text}.`;
}
