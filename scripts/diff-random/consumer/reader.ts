import { isObject, type Json, type JsonObject } from "@agentpost/document";
import { isFile } from "../random-upload.ts";
import { type Enums, enumsOf, OPEN } from "./enums.ts";
import { flat, plainName } from "./flat-schema.ts";

const DEPTH = 4;

/**
 * What an old program may take a value of a schema for, as TypeScript of our own. Of an open enum of several values it
 * takes any, since there may be more of them one day; and a type it can't know it takes for unknown.
 */
export function readType(document: JsonObject, given: Json | undefined, depth = 0, around: Enums = OPEN): string {
  const schema = flat(document, given);
  const enums = enumsOf(given, around) ?? OPEN;
  if (depth > DEPTH || Object.keys(schema).length === 0) return "unknown";
  const { oneOf, type, enum: values, items, properties, additionalProperties } = schema;
  const read = (inside: Json | undefined) => readType(document, inside, depth + 1, enums);
  if (Array.isArray(oneOf)) return oneOf.map(read).join(" | ");
  const types = [type].flat().filter((one): one is string => typeof one === "string");
  const parts = types.map((one) => {
    const isListed = Array.isArray(values) && one !== "null";
    if (isListed && (values.length === 1 || enums.areClosed))
      return values.map((value) => JSON.stringify(value)).join(" | ");
    if (one === "integer") return "number";
    if (one === "array") return `(${read(items)})[]`;
    if (one !== "object") return one;
    const members = Object.entries(isObject(properties) ? properties : {}).flatMap(([name, property]) => {
      const own = flat(document, property);
      if (own["writeOnly"] === true) return [];
      const isThere = Array.isArray(schema["required"]) && schema["required"].includes(name);
      return [`${plainName(name)}${isThere ? "" : "?"}: ${read(property)}${isThere ? "" : " | undefined"}`];
    });
    if (isObject(additionalProperties) && members.length === 0) {
      return `{ [name: string]: ${read(additionalProperties)} }`;
    }
    return members.length > 0 ? `{ ${members.join("; ")} }` : "object";
  });
  return parts.length > 0 ? parts.join(" | ") : "unknown";
}

/** What an old program may make of a schema to send it: all that it allows, and nothing else. */
export function writeType(document: JsonObject, given: Json | undefined, depth = 0): string {
  const schema = flat(document, given);
  if (depth > DEPTH) return "never";
  const { oneOf, type, enum: values, items, properties, additionalProperties } = schema;
  if (Array.isArray(oneOf)) return oneOf.map((form) => writeType(document, form, depth + 1)).join(" | ");
  const parts = [type].flat().map((one) => {
    if (Array.isArray(values) && one !== "null") return values.map((value) => JSON.stringify(value)).join(" | ");
    if (one === "integer") return "number";
    if (one === "string" && isFile(schema)) return "Blob";
    if (one === "array") return `(${writeType(document, items, depth + 1)})[]`;
    if (one !== "object") return String(one ?? "unknown");
    const members = Object.entries(isObject(properties) ? properties : {}).flatMap(([name, property]) => {
      if (flat(document, property)["readOnly"] === true) return [];
      const isThere = Array.isArray(schema["required"]) && schema["required"].includes(name);
      return [`${plainName(name)}${isThere ? "" : "?"}: ${writeType(document, property, depth + 1)}`];
    });
    if (isObject(additionalProperties) && members.length === 0) {
      return `{ [name: string]: ${writeType(document, additionalProperties, depth + 1)} }`;
    }
    return `{ ${members.join("; ")} }`;
  });
  return parts.join(" | ");
}

/** A name that no random document has. */
const UNKNOWN = "any-other";

/**
 * Expressions that read every property in a value, one by one, as a program does that asks for it by name and takes it for
 * what it was; and one more by a name that isn't known, where that was allowed.
 */
export function reads(
  document: JsonObject,
  given: Json | undefined,
  expression: string,
  depth = 0,
  around: Enums = OPEN,
): string[] {
  const { oneOf, items, properties, additionalProperties } = flat(document, given);
  const enums = enumsOf(given, around) ?? OPEN;
  if (depth > DEPTH) return [];
  if (Array.isArray(oneOf)) {
    const ofForms = oneOf.flatMap((form) => readsOfForm(document, form, expression, depth, enums));
    return oneOf.every((form) => hasTag(document, form))
      ? [`(${expression})!["form"] satisfies string`, ...ofForms]
      : ofForms;
  }
  if (items !== undefined) return reads(document, items, `${expression}?.[0]`, depth + 1, enums);
  const known = Object.entries(isObject(properties) ? properties : {}).flatMap(([name, property]) => {
    if (flat(document, property)["writeOnly"] === true) return [];
    const own = `${expression}?.[${JSON.stringify(name)}]`;
    return [
      `${own} satisfies ${readType(document, property, 0, enums)} | undefined`,
      ...reads(document, property, own, depth + 1, enums),
    ];
  });
  return additionalProperties === true ? [...known, `${expression}?.[${JSON.stringify(UNKNOWN)}]`] : known;
}

/**
 * Whether a form always has its tag, which a program may then read before it asks which form it has. The compiler alone
 * doesn't tell when it no longer has: it takes a form whose tag may be missing for one that has it.
 */
function hasTag(document: JsonObject, form: Json): boolean {
  const { properties, required } = flat(document, form);
  return Array.isArray(required) && required.includes("form") && isObject(properties) && "form" in properties;
}

/** A form is told by the one value that its tag has. */
function readsOfForm(document: JsonObject, form: Json, expression: string, depth: number, enums: Enums): string[] {
  const { properties } = flat(document, form);
  for (const [name, property] of Object.entries(isObject(properties) ? properties : {})) {
    const values = flat(document, property)["enum"];
    if (!Array.isArray(values) || values.length !== 1 || name !== "form") continue;
    const asked = `${expression}?.[${JSON.stringify(name)}] === ${JSON.stringify(values[0])}`;
    return reads(document, form, expression, depth + 1, enums).map((read) => `${asked} ? (${read}) : undefined`);
  }
  return [];
}
