import { isObject, type Json, type JsonObject } from "@agentpost/document";
import { isFile } from "../random-upload.ts";
import { CLOSED, type Enums, enumsOf } from "./enums.ts";
import { flat } from "./flat-schema.ts";

const DEPTH = 5;
const MOST = 24;

/** What stands for a file among values. */
const FILE = "<a file>";

/** A value as code. */
export function literal(value: Json): string {
  return JSON.stringify(value).replaceAll(JSON.stringify(FILE), 'new Blob(["x"])');
}

/**
 * Values that an old program may have sent: with everything, with what is needed alone, and with each other choice there
 * is, one at a time; of an open enum also one that it doesn't list. Empty where no value ends.
 */
export function valuesOf(document: JsonObject, given: Json | undefined, depth = 0, around: Enums = CLOSED): Json[] {
  const schema = flat(document, given);
  const enums = enumsOf(given, around) ?? CLOSED;
  if (depth > DEPTH) return [];
  const { oneOf } = schema;
  if (Array.isArray(oneOf)) return inTurn(oneOf.map((form) => valuesOf(document, form, depth, enums)));
  const types = [schema["type"] ?? "string"].flat();
  return types.flatMap((type) => valuesOfType(document, schema, type, depth, enums)).slice(0, MOST);
}

function valuesOfType(document: JsonObject, schema: JsonObject, type: Json, depth: number, enums: Enums): Json[] {
  const { enum: values, maxLength, minimum, minItems = 0 } = schema;
  if (type === "null") return [null];
  if (type === "string" && isFile(schema)) return [FILE];
  if (Array.isArray(values)) {
    const isOpen = values.length > 1 && !enums.areClosed;
    return isOpen ? [...values, typeof values[0] === "number" ? 99 : "not listed"] : values;
  }
  if (type === "boolean") return [true, false];
  if (type === "integer") return [Number(minimum ?? 0), 7];
  if (type === "number") return [0.5, 3];
  if (type === "array") {
    const items = valuesOf(document, schema["items"], depth + 1, enums);
    const list = (item: Json): Json => Array.from({ length: Math.max(1, Number(minItems)) }, () => item);
    return [...(Number(minItems) === 0 ? [[] as Json] : []), ...items.map(list)];
  }
  if (type === "object") return objectsOf(document, schema, depth, enums);
  return typeof maxLength === "number" ? ["x".repeat(maxLength), "x"] : ["x".repeat(60), ""];
}

function objectsOf(document: JsonObject, schema: JsonObject, depth: number, enums: Enums): Json[] {
  const { properties, additionalProperties } = schema;
  const required = Array.isArray(schema["required"]) ? schema["required"] : [];
  const choices = new Map<string, Json[]>();
  for (const [name, property] of Object.entries(isObject(properties) ? properties : {})) {
    if (flat(document, property)["readOnly"] === true) continue;
    const own = valuesOf(document, property, depth + 1, enums);
    if (own.length > 0) choices.set(name, own);
    else if (required.includes(name)) return [];
  }
  const entries = [...choices].map(([name, [first = null]]): [string, Json] => [name, first]);
  const whole: JsonObject = Object.fromEntries(entries);
  const bare: JsonObject = Object.fromEntries(entries.filter(([name]) => required.includes(name)));
  const others = inTurn([...choices].map(([name, [, ...rest]]) => rest.map((value) => ({ ...whole, [name]: value }))));
  const further = isObject(additionalProperties)
    ? valuesOf(document, additionalProperties, depth + 1, enums)
    : additionalProperties === true
      ? ["x"]
      : [];
  return [whole, bare, ...further.map((value) => ({ ...whole, further: value })), ...others];
}

/** One of each list, then another of each, so that none is left out where there are too many. */
function inTurn<Value>(lists: readonly (readonly Value[])[]): Value[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list.slice(index, index + 1))).flat();
}
