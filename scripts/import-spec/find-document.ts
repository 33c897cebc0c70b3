import { type JsonObject, operationsOf } from "@agentpost/document";
import { ExpectedError } from "@agentpost/workspace";
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
  readonly failures: readonly string[];
}

/**
 * Reads a source and, if it's an index, its pages; links of a source without an address are relative to `origin`. Of an
 * index only the pages with certain operations are taken, where some are named.
 */
export async function findDocument(
  source: string,
  origin: string | undefined,
  limits: FetchLimits,
  progress: (done: number, total: number) => void,
  operations: readonly string[] = [],
): Promise<FoundDocument> {
  const { text, shown, base } = await readSource(source, limits);
  const found = recognise(text, shown);
  if (found.kind === "pieces") return { ...found, ...mergePieces(found.pieces), shown, skipped: [], failures: [] };
  const originBase = origin !== undefined && URL.canParse(origin) ? new URL(origin) : undefined;
  const pages = await readPages(found.links, originBase ?? base, limits, progress);
  if (pages.pieces.length === 0) throw noPieces(shown, pages);
  const taken = operations.length === 0 ? pages : pagesWith(pages, operations, shown);
  return { ...taken, ...mergePieces(taken.pieces), shown, form: "Index of pages with an OpenAPI document each" };
}

/** Where all operations are found, what is wrong with other pages doesn't matter. */
function pagesWith({ pieces, failures }: ReadPages, operations: readonly string[], shown: string): ReadPages {
  const taken = pieces.filter(({ document }) => operationsOf(document).some((found) => operations.includes(found)));
  const found = taken.flatMap(({ document }) => operationsOf(document));
  const missing = operations.filter((operation) => !found.includes(operation));
  if (missing.length > 0) {
    const lines = failures.map((failure) => `\n  ${failure}`).join("");
    throw new ExpectedError(
      `${shown} has no page of ${missing.join(", ")}, which source.yaml takes from it; correct the operations there.${lines}`,
    );
  }
  return { pieces: taken, skipped: [], failures: [] };
}

function noPieces(shown: string, { failures, skipped }: ReadPages): UnusableSource {
  const lines = [...failures, ...skipped].map((line) => `\n  ${line}`);
  return new UnusableSource(
    "no document",
    `${shown} leads to no OpenAPI; expected a document, a page with one, or an index of such pages. Looked at:${lines.join("")}`,
  );
}
