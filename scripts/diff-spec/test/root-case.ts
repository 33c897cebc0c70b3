import { isObject, type JsonObject } from "@agentpost/document";
import type { Bump } from "../bump.ts";
import type { Judge } from "../finding.ts";

/** One change of what a document says as a whole; each has a document of its own. */
export type RootCase = readonly [
  name: string,
  bump: Bump,
  judges: readonly Judge[],
  says: readonly string[],
  change: (document: JsonObject) => void,
  /** What the document is like before. */
  given?: (document: JsonObject) => void,
];

/** The part of a document at some keys, which a case must have. */
export function at(document: JsonObject, ...keys: string[]): JsonObject {
  return keys.reduce<JsonObject>((value, key) => {
    const next = value[key];
    if (!isObject(next)) throw new Error(`the base document has no ${key}`);
    return next;
  }, document);
}
