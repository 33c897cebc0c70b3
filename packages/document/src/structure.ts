import { isObject, type Json, type JsonObject } from "./json.ts";

// What stands under these is data, where a "description" is part of the value.
const DATA = ["example", "default", "enum", "const"];
// What stands under these are names that the vendor chose: a property may be called "description", a response "default".
const NAMED = ["properties", "patternProperties", "$defs", "responses", "schemas", "headers", "parameters"];

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
    .filter(([name, item]) => isMapOfNames || name !== "description" || typeof item !== "string")
    .map(([name, item]) => [name, part(name, item, isMapOfNames)] as const);
  return Object.fromEntries(entries);
}

function part(name: string, item: Json, isName: boolean): Json {
  if (isName) return withoutDescriptions(item, false);
  if (DATA.includes(name)) return item;
  if (name === "examples") return isObject(item) ? namedExamples(item) : item;
  return withoutDescriptions(item, NAMED.includes(name));
}

/** The examples of a schema are values; those of a media type have names, descriptions, and a value each. */
function namedExamples(examples: JsonObject): JsonObject {
  const entries = Object.entries(examples).map(([name, example]): [string, Json] => {
    if (!isObject(example)) return [name, example];
    const { description: _, ...rest } = example;
    return [name, rest];
  });
  return Object.fromEntries(entries);
}
