import { at, describeJson, isObject, type Json, type JsonObject, mapSubschemas } from "@agentpost/document";

type Report = (pointer: string, reason: string) => void;

const TYPES = ["string", "number", "integer", "boolean", "object", "array", "null"];

/** Reports where a schema isn't built as one; what comes later can then rely on it. */
export function checkSchema(schema: Json, pointer: string, report: Report): void {
  if (typeof schema === "boolean") return;
  if (!isObject(schema)) {
    report(pointer, `came as ${describeJson(schema)}; expected a schema`);
    return;
  }
  for (const [key, { expected, isRight }] of Object.entries(KEYWORDS)) {
    const value = schema[key];
    if (value !== undefined && !isRight(value))
      report(at(pointer, key), `came as ${describeJson(value)}; expected ${expected}`);
  }
  for (const [name, part] of Object.entries(isObject(schema["$defs"]) ? schema["$defs"] : {})) {
    checkSchema(part, at(pointer, "$defs", name), report);
  }
  mapSubschemas(
    schema,
    (part, place) => {
      checkSchema(part, place, report);
      return part;
    },
    pointer,
  );
}

interface Keyword {
  readonly expected: string;
  readonly isRight: (value: Json) => boolean;
}

const map: Keyword = { expected: "an object of schemas", isRight: isObject };
const choice: Keyword = {
  expected: "a list of schemas, not empty",
  isRight: (value) => Array.isArray(value) && value.length > 0,
};
const schemaOrBoolean: Keyword = {
  expected: "a schema, true or false",
  isRight: (value) => isObject(value) || typeof value === "boolean",
};

const KEYWORDS: Readonly<Record<string, Keyword>> = {
  $ref: { expected: "a text", isRight: (value) => typeof value === "string" },
  type: {
    expected: `one of ${TYPES.join(", ")}, or a list of them`,
    isRight: (value) => (Array.isArray(value) ? value : [value]).every((name) => TYPES.includes(name as string)),
  },
  $defs: map,
  properties: map,
  patternProperties: map,
  additionalProperties: schemaOrBoolean,
  items: { ...schemaOrBoolean, isRight: (value) => schemaOrBoolean.isRight(value) || Array.isArray(value) },
  prefixItems: choice,
  allOf: choice,
  anyOf: choice,
  oneOf: choice,
  required: { expected: "a list of names", isRight: (value) => isListOf(value, "string") },
  enum: { expected: "a list of values, not empty", isRight: (value) => Array.isArray(value) && value.length > 0 },
  description: { expected: "a text", isRight: (value) => typeof value === "string" },
  title: { expected: "a text", isRight: (value) => typeof value === "string" },
  discriminator: { expected: 'an object such as {propertyName: "type"}', isRight: isDiscriminator },
};

function isDiscriminator(value: Json): boolean {
  if (!isObject(value) || typeof value["propertyName"] !== "string") return false;
  const { mapping } = value as JsonObject;
  return mapping === undefined || (isObject(mapping) && isListOf(Object.values(mapping), "string"));
}

function isListOf(value: Json, kind: "string"): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === kind);
}
