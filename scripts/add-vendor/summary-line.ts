import { sentence } from "@agentpost/generator";
import { fromMarkdown } from "mdast-util-from-markdown";
import { SKIP, visit } from "unist-util-visit";

const LONGEST = 160;

/**
 * A vendor's own words on what its API is, on one line: the first paragraph of its description that is a sentence, and
 * as many of its sentences as are short. Headings, links that stand alone, pictures and tables say nothing there.
 */
export function summaryLine(description: unknown, otherwise: string): string {
  const words = proseOf(typeof description === "string" ? description : "").find((text) => /\p{L}+\s+\S/u.test(text));
  return shortened(words ?? otherwise);
}

/** The paragraphs of a page, each as its words alone; what is in a list or a quotation is none. */
function proseOf(markdown: string): string[] {
  return fromMarkdown(markdown).children.flatMap((block) => {
    if (block.type !== "paragraph") return [];
    let words = "";
    visit(block, (node) => {
      if (node.type === "html") return SKIP;
      if (node.type === "break") words += " ";
      if ("value" in node) words += node.value;
      return undefined;
    });
    const text = words.replace(/\s+/g, " ").trim();
    // A table is a paragraph to plain Markdown.
    return text.startsWith("|") ? [] : [text];
  });
}

function shortened(text: string): string {
  if (text.length <= LONGEST) return sentence(text);
  const start = text.slice(0, LONGEST);
  const sentences = /^.*[\p{L}\p{N})"'”’][.!?](?= )/u.exec(text.slice(0, LONGEST + 1))?.[0];
  return sentences ?? `${start.slice(0, start.lastIndexOf(" ")).replace(/[^\p{L}\p{N})]+$/u, "")} …`;
}
