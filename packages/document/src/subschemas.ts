import { isObject, type Json, type JsonObject } from "./json.ts";
import { at } from "./pointer.ts";

const MAPS = ["properties", "patternProperties"];
const LISTS = ["allOf", "anyOf", "oneOf", "prefixItems"];
const SINGLES = [
  "additionalProperties",
  "items",
  "contains",
  "not",
  "if",
  "then",
  "else",
  "propertyNames",
  "unevaluatedProperties",
];

/** A copy of a schema with each of its direct parts put through `change`. */
export function mapSubschemas(
  schema: JsonObject,
  change: (part: Json, pointer: string) => Json,
  pointer = "",
): JsonObject {
  const copy: JsonObject = { ...schema };
  for (const key of MAPS) {
    const map = copy[key];
    if (!isObject(map)) continue;
    const entries = Object.entries(map).map(([name, part]) => [name, change(part, at(pointer, key, name))] as const);
    copy[key] = Object.fromEntries(entries);
  }
  for (const key of [...LISTS, "items"]) {
    const list = copy[key];
    if (Array.isArray(list)) copy[key] = list.map((part, index) => change(part, at(pointer, key, index)));
  }
  for (const key of SINGLES) {
    const part = copy[key];
    if (isObject(part)) copy[key] = change(part, at(pointer, key));
  }
  return copy;
}

/** Calls `visit` with a schema and with every schema inside it. */
export function visitSchemas(schema: Json, visit: (schema: JsonObject) => void): void {
  if (!isObject(schema)) return;
  visit(schema);
  mapSubschemas(schema, (part) => {
    visitSchemas(part, visit);
    return part;
  });
}
