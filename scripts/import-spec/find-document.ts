import type { JsonObject } from "../document/index.ts";
import type { FetchLimits } from "./fetch-text.ts";
import { mergePieces } from "./merge-pieces.ts";
import type { Piece } from "./piece.ts";
import { type ReadPages, readPages } from "./read-pages.ts";
import { readSource } from "./read-source.ts";
import { recognise } from "./recognise.ts";
import { UnusableSource } from "./unusable-source.ts";

export interface FoundDocument {
  readonly document: JsonObject;
  readonly shown: string;
  /** In what form it was found, for the record. */
  readonly form: string;
  readonly pieces: readonly Piece[];
  readonly notes: readonly string[];
  readonly skipped: readonly string[];
  readonly faults: readonly string[];
}

/** Reads a source and, if it's an index, its pages; links of a source without an address are relative to `origin`. */
export async function findDocument(
  source: string,
  origin: string | undefined,
  limits: FetchLimits,
  progress: (done: number, total: number) => void,
): Promise<FoundDocument> {
  const { text, shown, base } = await readSource(source, limits);
  const found = recognise(text, shown);
  if (found.kind === "pieces") return { ...found, ...mergePieces(found.pieces), shown, skipped: [], faults: [] };
  const originBase = origin !== undefined && URL.canParse(origin) ? new URL(origin) : undefined;
  const pages = await readPages(found.links, originBase ?? base, limits, progress);
  if (pages.pieces.length === 0) throw noPieces(shown, pages);
  return { ...pages, ...mergePieces(pages.pieces), shown, form: "Index of pages with an OpenAPI document each" };
}

function noPieces(shown: string, { faults, skipped }: ReadPages): UnusableSource {
  const lines = [...faults, ...skipped].map((line) => `\n  ${line}`);
  return new UnusableSource(
    "no document",
    `${shown} leads to no OpenAPI; expected a document, a page with one, or an index of such pages. Looked at:${lines.join("")}`,
  );
}
