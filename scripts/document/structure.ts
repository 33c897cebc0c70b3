import { isObject, type Json, type JsonObject } from "./json.ts";

/**
 * A document without its descriptions: what it says to a machine. Two documents with the same structure
 * describe the same API, in whatever words.
 */
export function structureOf(document: JsonObject): JsonObject {
  return withoutDescriptions(document, false) as JsonObject;
}

function withoutDescriptions(value: Json, isMapOfNames: boolean): Json {
  if (Array.isArray(value)) return value.map((item) => withoutDescriptions(item, false));
  if (!isObject(value)) return value;
  const entries = Object.entries(value)
    // Inside `properties`, "description" is the name of a property.
    .filter(([name, item]) => isMapOfNames || name !== "description" || typeof item !== "string")
    .map(([name, item]) => [name, withoutDescriptions(item, !isMapOfNames && name === "properties")] as const);
  return Object.fromEntries(entries);
}
