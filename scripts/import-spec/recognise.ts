import { fencedPieces } from "./fenced-pieces.ts";
import { type Link, linksOf } from "./markdown.ts";
import { parseObject } from "./parse-object.ts";
import { type Piece, requireOpenApi3 } from "./piece.ts";
import { UnusableSource } from "./unusable-source.ts";

export type Recognised =
  | { readonly kind: "pieces"; readonly form: string; readonly pieces: readonly Piece[] }
  | { readonly kind: "index"; readonly links: readonly Link[] };

/** Tells what a text is by what it says: names and media types are often wrong, as for a web page served as YAML. */
export function recognise(text: string, shown: string): Recognised {
  if (text.trim() === "") {
    throw new UnusableSource("empty", `${shown} is empty; expected an OpenAPI document. Try again, or correct it.`);
  }
  if (/^<(?:!doctype html|html|head|body)\b/i.test(afterComments(text))) {
    throw new UnusableSource(
      "web page",
      `${shown} holds a web page (HTML); expected an OpenAPI document or a Markdown page. Look for a link to one there.`,
    );
  }
  if (isPlain(text)) {
    const document = parseObject(text, shown);
    requireOpenApi3(document, shown);
    const notation = text.trimStart().startsWith("{") ? "JSON" : "YAML";
    return { kind: "pieces", form: `OpenAPI document in ${notation}`, pieces: [{ document, shown }] };
  }
  const { form, pieces } = fencedPieces(text, shown);
  if (pieces.length > 0) return { kind: "pieces", form, pieces };
  const links = linksOf(text);
  if (links.length > 0) return { kind: "index", links };
  throw new UnusableSource(
    "no document",
    `${shown} holds no OpenAPI; expected a document, a Markdown page with one in a fence, or an index of such pages.`,
  );
}

/** A text without the comments of HTML that it begins with. */
function afterComments(text: string): string {
  let start = 0;
  for (;;) {
    start += text.slice(start).search(/\S|$/);
    const end = text.startsWith("<!--", start) ? text.indexOf("-->", start + 4) : -1;
    if (end < 0) return text.slice(start);
    start = end + 3;
  }
}

/**
 * Whether the whole text is a document. YAML can't have a fence at its left edge, so the key that states the version
 * stands before any; and it has a number, while the head of a Markdown page may have `openapi: post /message`.
 */
function isPlain(text: string): boolean {
  if (/^\s*\{\s*["'\w}]/.test(text)) return true;
  const key = text.search(/^["']?(?:openapi|swagger)["']?\s*:\s*["']?\d/m);
  if (key < 0) return false;
  const fence = text.search(/^(?:`{3}|~{3})/m);
  return fence < 0 || key < fence;
}
