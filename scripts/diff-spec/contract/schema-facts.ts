import { canonicalJson, isObject, type Json, type JsonObject, localPointer, valueAt } from "@agentpost/document";

/** What a schema says of a value, with its references and `allOf` put together. */
export interface SchemaFacts {
  /** The kinds of JSON values that it takes; undefined where it takes any. */
  readonly types: ReadonlySet<string> | undefined;
  /** The values that it lists, as JSON; undefined where it lists none. */
  readonly values: ReadonlySet<string> | undefined;
  readonly upper: ReadonlyMap<string, number>;
  readonly lower: ReadonlyMap<string, number>;
  /** Further conditions, as text, that a value must fulfil one by one. */
  readonly conditions: ReadonlyMap<string, string>;
  readonly required: ReadonlySet<string>;
  readonly properties: ReadonlyMap<string, readonly Json[]>;
  readonly items: readonly Json[];
  readonly others: readonly Json[];
  /** The forms that it chooses among, by what tells each apart. */
  readonly forms: ReadonlyMap<string, Json>;
  /** Those of each `oneOf` without a discriminator, of which a value fits just one. */
  readonly choices: readonly (readonly Json[])[];
  readonly format: string | undefined;
  readonly defaultValue: string | undefined;
  readonly deprecated: boolean;
  /** What it says to people. */
  readonly words: string;
}

const UPPER = ["maxLength", "maxItems", "maxProperties", "maximum"];
const LOWER = ["minLength", "minItems", "minProperties", "minimum"];
const CONDITIONS = [
  "pattern",
  "multipleOf",
  "uniqueItems",
  "not",
  "if",
  "then",
  "else",
  "contains",
  "propertyNames",
  "patternProperties",
  "prefixItems",
  "dependentRequired",
  "dependentSchemas",
  "unevaluatedProperties",
];
const WORDS = ["title", "description", "example", "examples"];
const MAX_PARTS = 200;

/** Puts a schema's parts together. Several schemas hold all at once, as those of one property in two parts of an `allOf`. */
export function factsOf(document: JsonObject, schemas: readonly Json[]): SchemaFacts {
  const facts = {
    types: undefined as Set<string> | undefined,
    values: undefined as Set<string> | undefined,
    upper: new Map<string, number>(),
    lower: new Map<string, number>(),
    conditions: new Map<string, string>(),
    required: new Set<string>(),
    properties: new Map<string, Json[]>(),
    items: [] as Json[],
    others: [] as Json[],
    forms: new Map<string, Json>(),
    choices: [] as (readonly Json[])[],
    format: undefined as string | undefined,
    defaultValue: undefined as string | undefined,
    deprecated: false,
    words: "",
  };
  for (const part of partsOf(document, schemas)) {
    facts.types = both(facts.types, typesOf(part));
    facts.values = both(facts.values, valuesOf(part));
    for (const [keyword, limit] of limitsOf(part, UPPER))
      facts.upper.set(keyword, Math.min(limit, facts.upper.get(keyword) ?? limit));
    for (const [keyword, limit] of limitsOf(part, LOWER))
      facts.lower.set(keyword, Math.max(limit, facts.lower.get(keyword) ?? limit));
    for (const keyword of CONDITIONS) {
      const condition = part[keyword];
      if (condition === undefined || condition === false) continue;
      const text = canonicalJson(condition);
      facts.conditions.set(`${keyword} ${text}`, keyword === "pattern" ? String(condition) : text);
    }
    for (const name of listOf(part["required"])) facts.required.add(String(name));
    for (const [name, property] of Object.entries(objectOf(part["properties"]))) {
      facts.properties.set(name, [...(facts.properties.get(name) ?? []), property]);
    }
    if (isObject(part["items"])) facts.items.push(part["items"]);
    if (isObject(part["additionalProperties"])) facts.others.push(part["additionalProperties"]);
    for (const [key, form] of formsOf(document, part)) facts.forms.set(key, form);
    if (part["oneOf"] !== undefined && part["discriminator"] === undefined) facts.choices.push(listOf(part["oneOf"]));
    if (typeof part["format"] === "string") facts.format ??= part["format"];
    if (part["default"] !== undefined) facts.defaultValue ??= JSON.stringify(part["default"]);
    facts.deprecated ||= part["deprecated"] === true;
    for (const keyword of WORDS) {
      const said = part[keyword];
      if (said !== undefined) facts.words += `${keyword} ${canonicalJson(said)} `;
    }
  }
  return facts;
}

/** A schema, what it refers to, and the parts of its `allOf`, each once. */
function partsOf(document: JsonObject, schemas: readonly Json[]): JsonObject[] {
  const parts = new Set<JsonObject>();
  const visit = (schema: Json | undefined): void => {
    if (!isObject(schema) || parts.has(schema) || parts.size > MAX_PARTS) return;
    parts.add(schema);
    const pointer = typeof schema["$ref"] === "string" ? localPointer(schema["$ref"]) : undefined;
    if (pointer !== undefined) visit(valueAt(document, pointer));
    for (const part of listOf(schema["allOf"])) visit(part);
  };
  for (const schema of schemas) visit(schema);
  return [...parts];
}

function typesOf({ type, nullable }: JsonObject): Set<string> | undefined {
  const stated = Array.isArray(type) ? type.map(String) : typeof type === "string" ? [type] : undefined;
  if (!stated) return undefined;
  return new Set(nullable === true ? [...stated, "null"] : stated);
}

function valuesOf({ enum: values, const: single, nullable }: JsonObject): Set<string> | undefined {
  if (single !== undefined) return new Set([JSON.stringify(single), ...(nullable === true ? ["null"] : [])]);
  if (!Array.isArray(values)) return undefined;
  return new Set([...values.map((value) => JSON.stringify(value)), ...(nullable === true ? ["null"] : [])]);
}

/** What two parts allow at once; a number that is to be whole is whole. */
function both(one: Set<string> | undefined, other: Set<string> | undefined): Set<string> | undefined {
  if (!one || !other) return one ?? other;
  const isIn = (set: Set<string>, value: string) => set.has(value) || (value === "integer" && set.has("number"));
  return new Set([
    ...[...one].filter((value) => isIn(other, value)),
    ...[...other].filter((value) => isIn(one, value)),
  ]);
}

/** In OpenAPI 3.0 an exclusive bound is a word beside the bound, in 3.1 a bound itself. */
function limitsOf(part: JsonObject, keywords: readonly string[]): [string, number][] {
  return keywords.flatMap((keyword) => {
    const limit = part[keyword];
    const exclusive = part[`exclusive${keyword[0]?.toUpperCase()}${keyword.slice(1)}`];
    const found: [string, number][] = [];
    // No text is shorter than nothing.
    if (typeof limit === "number" && !(limit <= 0 && /^min[A-Z]/.test(keyword)))
      found.push([exclusive === true ? `exclusive ${keyword}` : keyword, limit]);
    if (typeof exclusive === "number") found.push([`exclusive ${keyword}`, exclusive]);
    return found;
  });
}

/** By name or tag, else by what they are: a form in another order is the same form. */
function formsOf(document: JsonObject, part: JsonObject): [string, Json][] {
  return [...listOf(part["oneOf"]), ...listOf(part["anyOf"])].map((form) => {
    const { $ref } = objectOf(form);
    if (typeof $ref === "string") return [$ref, form];
    const facts = partsOf(document, [form]);
    const properties = facts.flatMap((one) => Object.entries(objectOf(one["properties"])));
    const tags = properties.flatMap(([name, property]) => {
      const values = valuesOf(objectOf(property));
      return values?.size === 1 ? [`${name}: ${[...values]}`] : [];
    });
    const names = properties.map(([name]) => name).sort();
    return [canonicalJson(tags.length > 0 ? tags : [facts.map(({ type }) => type ?? null), names]), form];
  });
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

function objectOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}
