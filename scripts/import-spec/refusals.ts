import { type JsonObject, operationsOf } from "@agentpost/document";
import { danglingReferences } from "./dangling-references.ts";
import { unclosed } from "./fenced-pieces.ts";
import type { FoundDocument } from "./find-document.ts";
import { pickable } from "./picks.ts";

/** Why a document had better not replace the current one; a sentence each. */
export function refusals(
  found: FoundDocument,
  current: JsonObject | undefined,
  picks: readonly string[] = [],
): string[] {
  const { document, shown, pieces, failures } = found;
  const operations = operationsOf(document);
  const reasons = [...failures, ...pieces.filter(({ cutOff }) => cutOff).map((piece) => unclosed(piece.shown))];
  if (operations.length === 0) reasons.push(withoutOperations(document, shown));
  const lost = lostOperations(document, current);
  // Of picked operations none is missing, and any other is left out because a person said so.
  if (operations.length > 0 && lost.length > 0 && picks.length === 0) {
    reasons.push(`${shown} lacks ${lost.join(", ")}; expected every operation of the current document.`);
  }
  const known = new Set(current ? danglingReferences(current) : []);
  const dangling = danglingReferences(document).filter((reference) => !known.has(reference));
  if (dangling.length > 0) {
    reasons.push(`${shown} points at ${dangling.join(", ")}, which it lacks; it may be cut off. Get it anew.`);
  }
  return reasons;
}

/** A document of webhooks alone is whole; there is only no client to be made of it. */
function withoutOperations(document: JsonObject, shown: string): string {
  const webhooks = pickable(document);
  if (webhooks.length === 0) return `${shown} at /paths: came no operation; expected at least one. Get it anew.`;
  const has = `${webhooks.length} ${webhooks.length === 1 ? "webhook" : "webhooks"} and no operation`;
  return `${shown} has ${has}; expected at least one, since a package is a client with its receivers. Import the document that has the vendor's operations, and put these webhooks into added.yaml beside it.`;
}

export function lostOperations(document: JsonObject, current: JsonObject | undefined): string[] {
  const here = new Set(operationsOf(document));
  return operationsOf(current ?? {}).filter((operation) => !here.has(operation));
}
