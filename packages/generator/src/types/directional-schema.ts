import { isObject, type Json, type JsonObject, mapSubschemas } from "@agentpost/document";
import { isBinary } from "../read/binary.ts";
import { componentName } from "../read/schema-shape.ts";
import { CLOSED } from "./discriminators.ts";
import type { Direction } from "./map-schemas.ts";
import { TITLES, valueSchemas } from "./titled-values.ts";

/** Names a type that OpenAPI has no word for; the renderer writes it in place of the schema. */
export const WRITTEN_AS = "x-agentpost-written-as";

/** On an alternative that only answers have. */
export const ANSWERS_ONLY = "x-agentpost-answers-only";

/**
 * The form of a schema in one direction. An answer may bring values the contract doesn't know yet, so its enums are
 * open; a request is held to what the contract says. Properties that only travel the other way are left out.
 */
export function directionalSchema(schema: Json, direction: Direction, rename: (component: string) => string): Json {
  if (!isObject(schema)) return schema;
  const { [CLOSED]: closed, ...own } = schema;
  const kept = mapSubschemas(withoutOtherWay(own, direction), (part) => directionalSchema(part, direction, rename));
  const { readOnly: _, writeOnly: __, [ANSWERS_ONLY]: ___, ...result } = kept;
  const name = componentName(result);
  if (name !== undefined) result["$ref"] = refTo(rename(name));
  const discriminator = result["discriminator"];
  if (isObject(discriminator)) result["discriminator"] = renamedMapping(discriminator, rename);
  if (isBinary(result)) return binary(result, direction);
  if (result["type"] === undefined && typeof result["contentEncoding"] === "string") result["type"] = "string";
  return enumerated(direction === "response" && closed !== true ? opened(result) : result);
}

function withoutOtherWay(schema: JsonObject, direction: Direction): JsonObject {
  const { properties, required, oneOf } = schema;
  if (direction === "request" && Array.isArray(oneOf)) {
    const both = oneOf.filter((branch) => !isObject(branch) || branch[ANSWERS_ONLY] !== true);
    if (both.length < oneOf.length) return { ...schema, oneOf: both };
  }
  if (!isObject(properties)) return schema;
  const away = direction === "request" ? "readOnly" : "writeOnly";
  const entries = Object.entries(properties).filter(([, property]) => !isObject(property) || property[away] !== true);
  if (entries.length === Object.keys(properties).length) return schema;
  const kept = Object.fromEntries(entries);
  const stays = (name: Json) => typeof name !== "string" || name in kept || !(name in properties);
  return { ...schema, properties: kept, ...(Array.isArray(required) ? { required: required.filter(stays) } : {}) };
}

function renamedMapping(discriminator: JsonObject, rename: (component: string) => string): JsonObject {
  const mapping = isObject(discriminator["mapping"]) ? discriminator["mapping"] : {};
  const entries = Object.entries(mapping).map(([value, ref]): [string, Json] => {
    const name = componentName({ $ref: ref });
    return [value, name === undefined ? ref : refTo(rename(name))];
  });
  return { ...discriminator, mapping: Object.fromEntries(entries) };
}

/** One value alone is a tag that unions narrow by, and stays as it is. */
function opened(schema: JsonObject): JsonObject {
  const { enum: values, type: _, [TITLES]: titles, ...rest } = schema;
  if (!Array.isArray(values) || values.length < 2) return schema;
  const kinds = new Set(values.map((value) => typeof value));
  const others = (["string", "number"] as const).filter((kind) => kinds.has(kind));
  if (others.length === 0) return schema;
  const anyOf: Json[] = valueSchemas(values, titles);
  for (const kind of others) anyOf.push({ type: kind, [WRITTEN_AS]: `${kind} & {}` });
  return { ...rest, anyOf };
}

/** An enum whose values have titles as a choice of them, since the renderer has no room for a title in an enum. */
function enumerated(schema: JsonObject): JsonObject {
  const { [TITLES]: titles, ...others } = schema;
  if (titles === undefined) return schema;
  const { enum: values, type: _, ...rest } = others;
  return Array.isArray(values) ? { ...rest, anyOf: valueSchemas(values, titles) } : others;
}

/** Alone in an `anyOf`, so that `nullable` beside it still counts. */
function binary(schema: JsonObject, direction: Direction): JsonObject {
  const { type: _, format: __, contentMediaType: ___, contentEncoding: ____, ...rest } = schema;
  return { ...rest, anyOf: [{ type: "string", [WRITTEN_AS]: direction === "request" ? "Blob" : "Uint8Array" }] };
}

function refTo(name: string): string {
  return `#/components/schemas/${name.replace(/~/g, "~0").replace(/\//g, "~1")}`;
}
