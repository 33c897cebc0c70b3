import { isObject, type Json, type JsonObject, localPointer, valueAt } from "@agentpost/document";

// A ring of references has no end; a document that needs more hops than this has one.
const MAX_HOPS = 50;

/** What a value is once its references are followed; empty where there is nothing, or none of this document. */
export function resolve(document: JsonObject, value: Json | undefined): JsonObject {
  let found = value;
  for (let hop = 0; hop < MAX_HOPS && isObject(found); hop++) {
    const { $ref } = found;
    if (typeof $ref !== "string") return found;
    const pointer = localPointer($ref);
    found = pointer === undefined ? undefined : valueAt(document, pointer);
  }
  return {};
}

/** The members of an object, references followed. */
export function membersOf(document: JsonObject, owner: Json | undefined): Map<string, JsonObject> {
  const entries = isObject(owner) ? Object.entries(owner) : [];
  return new Map(entries.map(([name, value]) => [name, resolve(document, value)]));
}
