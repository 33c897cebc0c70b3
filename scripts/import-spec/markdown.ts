import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { visit } from "unist-util-visit";

/** A fenced block of a Markdown page. */
export interface Fence {
  readonly text: string;
  /** The first word after the opening fence, as `yaml`. */
  readonly language: string;
  /** The line of its first line of text. */
  readonly line: number;
  /** False where the page ends before the block does. */
  readonly closed: boolean;
}

export interface Link {
  readonly title: string;
  readonly target: string;
}

export function fencesOf(markdown: string, firstLine = 1): Fence[] {
  const fences: Fence[] = [];
  let unread: Fence[] = [];
  visit(treeOf(markdown), "code", (node) => {
    if (unread.length > 0 || !node.position) return;
    const { start, end } = node.position;
    const marker = /^(?:`{3,}|~{3,})/.exec(markdown.slice(start.offset))?.[0];
    if (marker === undefined) return;
    const found = { language: (node.lang ?? "").toLowerCase(), line: firstLine + start.line };
    const early = closingWithText(node.value, marker);
    if (early === undefined) {
      const lastLine = markdown.slice(start.offset, end.offset).split("\n").slice(1).at(-1) ?? "";
      fences.push({ ...found, text: node.value, closed: isClosing(lastLine, marker) });
      return;
    }
    fences.push({ ...found, text: node.value.slice(0, early.from), closed: true });
    // What came after it was taken for a part of this block, so it's read anew.
    const linesRead = start.line + early.lines;
    unread = fencesOf(markdown.split("\n").slice(linesRead).join("\n"), firstLine + linesRead);
  });
  return [...fences, ...unread];
}

export function linksOf(markdown: string): Link[] {
  const links: Link[] = [];
  const definitions = new Map<string, string>();
  const tree = treeOf(markdown);
  visit(tree, "definition", ({ identifier, url }) => void definitions.set(identifier, url));
  visit(tree, (node) => {
    const target =
      node.type === "link" ? node.url : node.type === "linkReference" ? definitions.get(node.identifier) : undefined;
    if (target !== undefined) links.push({ title: textOf(node), target });
  });
  return links;
}

/** HTML is read as text: a tag on the line before a fence would otherwise swallow it, and pages are full of tags. */
function treeOf(markdown: string) {
  return fromMarkdown(markdown, { extensions: [{ disable: { null: ["htmlFlow", "htmlText", "codeIndented"] } }] });
}

/**
 * Some pages write on behind the closing fence. To Markdown that is no closing, but neither YAML nor JSON can
 * have such a line at its left edge.
 */
function closingWithText(text: string, marker: string): { from: number; lines: number } | undefined {
  const from = text.startsWith(marker) ? 0 : text.indexOf(`\n${marker}`);
  return from < 0 ? undefined : { from, lines: text.slice(0, from).split("\n").length + (from === 0 ? 0 : 1) };
}

function isClosing(line: string, marker: string): boolean {
  const run = /^[\s>]*(`{3,}|~{3,})\s*$/.exec(line)?.[1];
  return run?.startsWith(marker) === true;
}

function textOf(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}
