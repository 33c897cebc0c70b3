/** The first paragraph of a text on one line; descriptions of some vendors are whole manuals. */
export function firstParagraph(text: unknown): string {
  if (typeof text !== "string") return "";
  const [first = ""] = text.trim().split(/\r?\n\s*\r?\n/);
  return first.replace(/\s+/g, " ").trim();
}

/** A text that ends as a sentence does. */
export function sentence(text: string): string {
  return text === "" || /[.!?:]$/.test(text) ? text : `${text}.`;
}
