import { clone, isObject, type JsonObject, tokensOf, valueAt } from "@agentpost/document";
import type { Step } from "./overlay-answer.ts";

/**
 * A copy of a document as it is once what is no part of one is removed. Undefined where that takes more, or would give
 * other places another pointer, as the items of a list after a removed one.
 */
export function withoutBrokenParts(document: JsonObject, steps: readonly Step[]): JsonObject | undefined {
  const copy = clone(document);
  for (const step of steps) {
    const owner = valueAt(copy, step.pointer.slice(0, step.pointer.lastIndexOf("/")));
    // What holds it may be gone already.
    if (owner === undefined) continue;
    if (!("remove" in step) || !isObject(owner)) return undefined;
    delete owner[tokensOf(step.pointer).at(-1) ?? ""];
  }
  return copy;
}
