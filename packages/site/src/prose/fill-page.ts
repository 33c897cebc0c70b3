import { readFileSync } from "node:fs";
import type { Repository } from "@agentpost/workspace";
import type { SourceDocument, SourceDocuments } from "./documents.ts";
import { type Section, sectionWithin } from "./sections.ts";

/** A page whose places are filled; its links still lead where they led in the documents that they are from. */
export interface FilledPage {
  /** Without an extension, such as `guide/send`. */
  readonly path: string;
  readonly pieces: readonly Piece[];
}

/** A part of a page, which is a template's own where it is from no document. */
export interface Piece {
  readonly markdown: string;
  readonly from?: SourceDocument;
  /** The document's sections that stand in it, by their anchors; a title's own stands for the page's top. */
  readonly anchors?: readonly string[];
}

const PLACE = /^<!-- (section|body|lead|intro|rest|table|readme|example) ([\w-]+)(?:#([\w-]+))? -->$/;

/**
 * Puts into a template what its comments name: `<!-- section agentpost#files -->` a section with its heading,
 * `<!-- body … -->` one without, `<!-- intro outbox -->` what stands before a README's first section,
 * `<!-- rest outbox -->` what is from there on, `<!-- readme outbox -->` both, and `<!-- example agentpost#send -->` an example's file. Headings come one level below
 * the one that the place stands under.
 */
export function fillPage(
  path: string,
  template: string,
  documents: SourceDocuments,
  repository: Repository,
): FilledPage {
  const pieces: Piece[] = [];
  let own: string[] = [];
  let level = 1;
  const endOwn = () => {
    if (own.length > 0) pieces.push({ markdown: own.join("\n") });
    own = [];
  };
  for (const line of template.split("\n")) {
    const [, kind = "", id = "", anchor] = PLACE.exec(line) ?? [];
    level = /^(#{1,6}) /.exec(line)?.[1]?.length ?? level;
    if (!kind) own.push(line);
    else if (kind === "example") own.push(exampleOf(repository, id, anchor));
    else {
      endOwn();
      pieces.push(pieceOf(kind, documentOf(documents, id, path), anchor, level + 1, path));
    }
  }
  endOwn();
  return { path, pieces };
}

function pieceOf(kind: string, from: SourceDocument, anchor: string | undefined, level: number, path: string): Piece {
  const sections = anchor === undefined ? from.sections : sectionWithin(from.sections, anchor);
  const [head] = sections;
  if (!head) throw new Error(`pages/${path}.md names the section #${anchor} of ${from.path}, which has none`);
  if (kind === "section") return { ...written(sections, level - head.level, from), from };
  if (kind === "table") return { markdown: firstTable(head), from };
  const rest = sections.filter((section) => section !== head && (anchor !== undefined || section.level > 1));
  const intro = sections.filter((section) => !rest.includes(section));
  const top = { markdown: intro.map(({ body }) => body).join("\n\n"), anchors: intro.map((section) => section.anchor) };
  if (kind === "lead") return { markdown: top.markdown.split(/\n\n```/)[0] ?? "", from };
  if (kind === "intro") return { ...top, from };
  const below =
    rest.length === 0
      ? { markdown: "", anchors: [] }
      : written(rest, level - Math.min(...rest.map((section) => section.level)), from);
  if (kind === "rest") return { ...below, from };
  return { markdown: `${top.markdown}\n\n${below.markdown}`, anchors: [...top.anchors, ...below.anchors], from };
}

/** Sections with their headings, each of which keeps the anchor that links know it by. */
function written(sections: readonly Section[], deeper: number, { id }: SourceDocument) {
  const markdown = sections
    .map(
      ({ level, title, anchor, body }) => `${"#".repeat(level + deeper)} ${title} {#${placed(id, anchor)}}\n\n${body}`,
    )
    .join("\n\n");
  return { markdown, anchors: sections.map(({ anchor }) => anchor) };
}

function firstTable({ body }: Section): string {
  return /(?:^\|.*\n?)+/m.exec(body)?.[0] ?? "";
}

/** The anchor of a section on the site: two READMEs on one page may have a section of one name. */
export function placed(id: string, anchor: string): string {
  return id === "agentpost" ? anchor : `${id}-${anchor}`;
}

function documentOf(documents: SourceDocuments, id: string, path: string): SourceDocument {
  const document = documents.get(id);
  if (!document)
    throw new Error(`pages/${path}.md names the document ${id}; expected one of ${[...documents.keys()].join(", ")}`);
  return document;
}

function exampleOf({ packagesFolder }: Repository, id: string, name = ""): string {
  const source = readFileSync(`${packagesFolder}/${id}/example/${name}.ts`, "utf8");
  return `\`\`\`ts\n${source.trim()}\n\`\`\``;
}
