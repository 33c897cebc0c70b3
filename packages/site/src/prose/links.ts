import type { SourceDocument, SourceDocuments } from "./documents.ts";
import { type FilledPage, placed } from "./fill-page.ts";

/** Where each section of each document is shown: the address by `<document>#<anchor>`. */
export type Places = ReadonlyMap<string, string>;

/** The first page that shows a section is where links to it lead. */
export function placesOf(pages: readonly FilledPage[]): Places {
  const places = new Map<string, string>();
  for (const { path, pieces } of pages) {
    // A template may have a heading of its own above a section's body, with the anchor that links know it by.
    const whole = pieces.map(({ markdown }) => markdown).join("\n");
    for (const { from, anchors = [] } of pieces) {
      if (!from) continue;
      for (const anchor of anchors) {
        const id = placed(from.id, anchor);
        const key = `${from.id}#${anchor}`;
        const address = whole.includes(`{#${id}}`) ? `/${path}#${id}` : `/${path}`;
        if (!places.has(key)) places.set(key, address);
      }
    }
  }
  return places;
}

const CODE_BLOCK = /^( *)(`{3,}|~{3,})[^\n]*\n[\s\S]*?\n\1\2$/gm;
/** A link, whose label may hold code, or code by itself, which holds no link. */
const LINK_OR_CODE = /(?<!!)\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^()\s]+)\)|(`+)[^`][\s\S]*?\3(?!`)/g;

/**
 * A page's Markdown, with the links of READMEs led to where the site shows what they mean. What is in the repository and
 * on no page is named without a link.
 */
export function withSiteLinks({ pieces }: FilledPage, documents: SourceDocuments, places: Places): string {
  return pieces
    .map(({ markdown, from }) =>
      from ? outsideBlocks(markdown, (text) => relink(text, from, documents, places)) : markdown,
    )
    .join("\n\n");
}

function relink(text: string, from: SourceDocument, documents: SourceDocuments, places: Places): string {
  return text.replace(LINK_OR_CODE, (whole: string, label?: string, target?: string) => {
    if (label === undefined || target === undefined) return whole;
    const meant = sectionMeant(target, from, documents);
    if (meant === "elsewhere") return whole;
    if (meant === undefined) return label;
    const address = places.get(meant);
    if (address === undefined) throw new Error(`${from.path} links to ${target}, and no page shows ${meant}`);
    return `[${label}](${address})`;
  });
}

const NPM = /^https:\/\/www\.npmjs\.com\/package\/((?:@[\w-]+\/)?[\w-]+)(?:#(.*))?$/;
const IN_REPOSITORY = /^(?![\w+.-]+:)([^#]+)(?:#(.*))?$/;

/** The section that a link means, as `<document>#<anchor>`; undefined where it is a file that no page shows. */
function sectionMeant(target: string, from: SourceDocument, documents: SourceDocuments): string | undefined {
  if (target.startsWith("#")) return `${from.id}${target}`;
  const [, name] = NPM.exec(target) ?? [];
  const [, path] = IN_REPOSITORY.exec(target) ?? [];
  if (name === undefined && path === undefined) return "elsewhere";
  const document = [...documents.values()].find(({ packageName, path: file }) =>
    name === undefined ? file === path || file === `${path}/README.md` : packageName === name,
  );
  if (!document) return name === undefined ? undefined : "elsewhere";
  const anchor = (NPM.exec(target) ?? IN_REPOSITORY.exec(target))?.[2] ?? titleAnchor(document);
  return `${document.id}#${anchor}`;
}

function titleAnchor({ sections }: SourceDocument): string {
  return sections.find(({ level }) => level === 1)?.anchor ?? "";
}

/** Changes a text where it is no block of code. */
function outsideBlocks(markdown: string, change: (text: string) => string): string {
  let done = 0;
  const parts: string[] = [];
  for (const { 0: code, index } of markdown.matchAll(CODE_BLOCK)) {
    parts.push(change(markdown.slice(done, index)), code);
    done = index + code.length;
  }
  return [...parts, change(markdown.slice(done))].join("");
}
