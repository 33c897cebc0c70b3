import type { JsonObject } from "@agentpost/document";
import { ExpectedError } from "@agentpost/workspace";
import type { FetchLimits } from "./fetch-text.ts";
import { mergePieces } from "./merge-pieces.ts";
import { pickedOperations } from "./picked-operations.ts";
import { pickable } from "./picks.ts";
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
  /** Every operation and webhook that was there to pick from. */
  readonly offered: readonly string[];
}

/**
 * Reads a source and, if it's an index, its pages; links of a source without an address are relative to `origin`. Where
 * some operations are picked, only these are taken, and of an index only their pages.
 */
export async function findDocument(
  source: string,
  origin: string | undefined,
  limits: FetchLimits,
  progress: (done: number, total: number) => void,
  picks: readonly string[] = [],
): Promise<FoundDocument> {
  const { text, shown, base } = await readSource(source, limits);
  const found = recognise(text, shown);
  if (found.kind === "pieces") {
    return whole(picks, { ...found, ...mergePieces(found.pieces), shown, skipped: [], failures: [] });
  }
  const originBase = origin !== undefined && URL.canParse(origin) ? new URL(origin) : undefined;
  const pages = await readPages(found.links, originBase ?? base, limits, progress);
  if (pages.pieces.length === 0) throw noPieces(shown, pages);
  const taken = picks.length === 0 ? pages : pagesWith(pages, picks);
  const form = "Index of pages with an OpenAPI document each";
  const published = pages.pieces.flatMap(({ document }) => pickable(document));
  return whole(picks, { ...taken, ...mergePieces(taken.pieces), shown, form }, published, pages.failures);
}

/** What was found, or the picked part of it; `published` is all that was there to pick from. */
function whole(
  picks: readonly string[],
  found: Omit<FoundDocument, "offered">,
  published = pickable(found.document),
  failures: readonly string[] = [],
): FoundDocument {
  if (picks.length === 0) return { ...found, offered: published };
  const missing = picks.filter((pick) => !published.includes(pick));
  if (missing.length > 0) {
    const lines = failures.map((failure) => `\n  ${failure}`).join("");
    throw new ExpectedError(
      `${found.shown} has no ${missing.join(", ")}, which is to be taken from it; correct \`operations\` in source.yaml, or --operations.${lines}`,
    );
  }
  const offered = [...new Set(published)];
  return { ...found, document: pickedOperations(found.document, picks, found.shown), offered };
}

/** What is wrong with other pages doesn't matter. */
function pagesWith({ pieces }: ReadPages, picks: readonly string[]): ReadPages {
  const taken = pieces.filter(({ document }) => pickable(document).some((one) => picks.includes(one)));
  return { pieces: taken, skipped: [], failures: [] };
}

function noPieces(shown: string, { failures, skipped }: ReadPages): UnusableSource {
  const lines = [...failures, ...skipped].map((line) => `\n  ${line}`);
  return new UnusableSource(
    "no document",
    `${shown} leads to no OpenAPI; expected a document, a page with one, or an index of such pages. Looked at:${lines.join("")}`,
  );
}
