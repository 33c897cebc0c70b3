import { isObject, type Json, type JsonObject, localPointer, valueAt } from "@agentpost/document";

/** What a value says, or what its `$ref` leads to; an object without a word where that is nothing. */
export function resolve(document: JsonObject, value: Json | undefined): JsonObject {
  let found: Json | undefined = value;
  // A chain longer than this is a circle.
  for (let step = 0; step < 50 && isObject(found) && typeof found["$ref"] === "string"; step++) {
    const pointer = localPointer(found["$ref"]);
    found = pointer === undefined ? undefined : valueAt(document, pointer);
  }
  return isObject(found) ? found : {};
}

/** The members of an object, each resolved. */
export function members(document: JsonObject, value: Json | undefined): [string, JsonObject][] {
  return isObject(value) ? Object.entries(value).map(([key, member]) => [key, resolve(document, member)]) : [];
}

/** The items of a list, each resolved. */
export function items(document: JsonObject, value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.map((item) => resolve(document, item)) : [];
}
