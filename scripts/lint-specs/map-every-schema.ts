import { at, isObject, type Json, type JsonObject, mapSubschemas } from "@agentpost/document";

/** Data, in which a key called "schema" means nothing. */
const DATA = new Set(["example", "examples"]);

/** A copy of a document with each of its schemas, inner ones first, put through `change`. */
export function mapEverySchema(
  document: JsonObject,
  change: (schema: JsonObject, pointer: string) => JsonObject,
): JsonObject {
  const schemaAt = (value: Json, pointer: string): Json =>
    isObject(value) ? change(mapSubschemas(value, schemaAt, pointer), pointer) : value;
  const copy = (value: Json, pointer: string): Json => {
    if (Array.isArray(value)) return value.map((item, index) => copy(item, at(pointer, index)));
    if (!isObject(value)) return value;
    const entries = Object.entries(value).map(([key, inner]): [string, Json] => {
      const place = at(pointer, key);
      if (DATA.has(key) || key.startsWith("x-")) return [key, inner];
      const isSchema = key === "schema" || pointer === "/components/schemas";
      return [key, isSchema ? schemaAt(inner, place) : copy(inner, place)];
    });
    return Object.fromEntries(entries);
  };
  return copy(document, "") as JsonObject;
}
