// A private package beside this one; both are tools of this repository.
import { isObject, type Json, type JsonObject } from "@agentpost/document";
import { largeDocument } from "./large-document.ts";

/** Bounds as vendors write them down who have theirs from a database, by the property they are of. */
const BOUNDS: Readonly<Record<string, JsonObject>> = {
  title: { maxLength: 152_133 },
  note: { maxLength: 1_000_000 },
  address: { maxLength: 65_536 },
  labels: { maxItems: 1_000_000, uniqueItems: true },
  metadata: { maxProperties: 1_000 },
  priority: { minimum: -2_147_483_648, maximum: 2_147_483_647 },
};

/**
 * The large document with bounds so far away that a value on each of them is dear to make, to judge and to keep, and
 * with bodies of many fields, since every cell of a body is judged by the whole of it.
 */
export function boundedDocument(operations: number): JsonObject {
  const document = bounded(largeDocument(operations)) as JsonObject;
  const { schemas } = document["components"] as { schemas: JsonObject };
  for (const [name, schema] of Object.entries(schemas)) {
    if (/(?:Input|Change)$/.test(name)) Object.assign((schema as JsonObject)["properties"] as JsonObject, orders(name));
  }
  return document;
}

function bounded(value: Json, name = ""): Json {
  if (Array.isArray(value)) return value.map((item) => bounded(item));
  if (!isObject(value)) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, bounded(item, key)]));
  return copy["type"] === undefined ? copy : { ...copy, ...BOUNDS[name] };
}

/** Lists within lists, as orders have them. */
function orders(of: string): JsonObject {
  const text = (maxLength: number): JsonObject => ({ type: "string", minLength: 1, maxLength });
  const list = (items: JsonObject, maxItems: number): JsonObject => ({ type: "array", items, maxItems });
  const object = (properties: JsonObject): JsonObject => ({
    type: "object",
    required: [...Object.keys(properties)],
    properties,
  });
  const option = object({ name: text(255), choice: { type: "string", enum: ["first", "second", `of ${of}`] } });
  const line = object({
    article: text(65_535),
    amount: { type: "integer", minimum: 1, maximum: 10_000 },
    options: list(option, 10_000),
  });
  return { lines: list(line, 10_000), recipients: list(text(320), 1_000_000) };
}
