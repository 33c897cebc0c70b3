import { canonical } from "../document/canonical.ts";
import { isObject, type JsonObject, listOr, objectOr } from "../document/json.ts";
import { child, type Place } from "../document/place.ts";
import { choices } from "./choices.ts";
import { drawNumbers } from "./draw-number.ts";
import { drawTexts } from "./draw-text.ts";
import { greatest, least } from "./limits.ts";
import type { Fields } from "./schema-document.ts";
import { textMatcher } from "./text-matcher.ts";

/** How a value is made up. */
export interface Drawing {
  readonly document: JsonObject;
  readonly fields: Fields;
  /** Whether a value satisfies all of some schemas. */
  readonly isValid: (schemas: readonly Place[], value: unknown) => boolean;
  /** The schemas that the value stands in, from the outermost. */
  readonly within: readonly string[];
}

// How many ways to choose among alternatives are tried, and values for each.
const MOST_CHOICES = 100;
const MOST_VALUES = 12;
// A schema that requires itself may end, in an empty list or a null, but not on the first level.
const MOST_ROUNDS = 2;
const DEEPEST = 12;

/** A value that satisfies all the schemas; undefined where none is found. */
export function draw(drawing: Drawing, schemas: readonly Place[]): unknown {
  for (const value of drawn(drawing, schemas)) return value;
  return undefined;
}

/** Values that satisfy all the schemas, different ones, as many as are found. */
function* drawn(drawing: Drawing, schemas: readonly Place[]): Generator<unknown> {
  const rounds = Math.max(
    0,
    ...schemas.map(({ pointer }) => drawing.within.filter((outer) => outer === pointer).length),
  );
  const depth = drawing.within.length;
  if (rounds > MOST_ROUNDS || depth > DEEPEST * 2) return;
  const inner: Drawing = {
    ...drawing,
    // Further down a sample shows nothing new.
    fields: rounds > 0 || depth > DEEPEST ? "required" : drawing.fields,
    within: [...drawing.within, ...schemas.map(({ pointer }) => pointer)],
  };
  const seen = new Set<string>();
  for (const parts of first(choices(drawing.document, schemas), MOST_CHOICES)) {
    for (const value of first(valuesOf(inner, parts, schemas), MOST_VALUES)) {
      const key = canonical(value);
      if (seen.has(key)) continue;
      seen.add(key);
      if (drawing.isValid(schemas, value)) yield value;
    }
  }
}

function* valuesOf(drawing: Drawing, parts: readonly Place[], whole: readonly Place[]): Generator<unknown> {
  const schemas = parts.map(({ value }) => objectOr(value));
  const given = schemas.flatMap(({ example, examples, default: usual }) => [example, ...listOr(examples), usual]);
  const stated = given.filter((value) => value !== undefined);
  // An example of a whole object would bring more or fewer fields than asked for.
  yield* stated.filter((value) => !holdsObject(value));
  for (const schema of schemas) if ("const" in schema) yield schema["const"];
  for (const { enum: listed } of schemas) yield* listOr(listed);
  for (const type of typesOf(schemas)) yield* ofType(type, drawing, parts, whole);
  yield* stated.filter(holdsObject);
}

function* ofType(type: string, drawing: Drawing, parts: readonly Place[], whole: readonly Place[]): Generator<unknown> {
  const schemas = parts.map(({ value }) => objectOr(value));
  if (type === "string") yield* drawTexts(schemas);
  if (type === "integer" || type === "number") yield* drawNumbers(schemas, type === "integer");
  if (type === "boolean") yield* [true, false];
  if (type === "null") yield null;
  if (type === "array") yield* lists(drawing, parts);
  if (type === "object") yield* objects(drawing, parts, whole);
}

function* lists(drawing: Drawing, parts: readonly Place[]): Generator<unknown[]> {
  const schemas = parts.map(({ value }) => objectOr(value));
  const min = Math.max(0, greatest(schemas, "minItems"));
  const max = least(schemas, "maxItems");
  const tuples = parts.map((part) => child(part, "prefixItems")).filter(({ value }) => Array.isArray(value));
  const tupleLength = Math.max(0, ...tuples.map(({ value }) => listOr(value).length));
  const contained = partsUnder(parts, "contains");
  const length = Math.min(max, Math.max(min, tupleLength, drawing.fields === "all" || contained.length > 0 ? 1 : 0));
  if (length > 10_000) return;
  const itemAt = (index: number) => [
    ...tuples.map((tuple) => child(tuple, String(index))).filter(({ value }) => value !== undefined),
    ...(index < tupleLength ? [] : partsUnder(parts, "items")),
    ...(index === tupleLength || (index === 0 && tupleLength === 0) ? contained : []),
  ];
  const unique = schemas.some(({ uniqueItems }) => uniqueItems === true);
  const items: unknown[] = [];
  for (let index = 0; index < length; index++) {
    const wanted = itemAt(index);
    if (!unique && index > tupleLength) {
      items.push(items[index - 1]);
      continue;
    }
    const taken = new Set(items.map(canonical));
    const item = [...first(unlike(drawing, wanted, taken), 1)];
    if (item.length === 0) break;
    items.push(item[0]);
  }
  if (items.length >= min) yield items;
  if (min === 0 && items.length > 0) yield [];
}

/** Values that are not taken yet. */
function* unlike(drawing: Drawing, schemas: readonly Place[], taken: ReadonlySet<string>): Generator<unknown> {
  const values = schemas.length === 0 ? ["string"] : drawn(drawing, schemas);
  for (const value of values) {
    for (const candidate of [value, ...variants(value, taken.size)]) {
      if (!taken.has(canonical(candidate)) && drawing.isValid(schemas, candidate)) yield candidate;
    }
  }
}

function variants(value: unknown, number: number): unknown[] {
  if (typeof value === "string") return [`${value}${number}`, `${value.slice(0, -1)}${number % 10}`];
  if (typeof value === "number") return [value + number];
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, item]) =>
    variants(item, number).map((variant) => ({ ...value, [name]: variant })),
  );
}

function* objects(drawing: Drawing, parts: readonly Place[], whole: readonly Place[]): Generator<JsonObject> {
  const schemas = parts.map(({ value }) => objectOr(value));
  const named = new Set(schemas.flatMap(({ properties }) => Object.keys(objectOr(properties))));
  const required = new Set(schemas.flatMap(({ required }) => listOr(required)).map(String));
  const base: Record<string, unknown> = {};
  for (const name of new Set([...[...named].filter((name) => required.has(name)), ...required])) {
    const value = draw(drawing, propertySchemas(parts, name));
    if (value === undefined) return;
    base[name] = value;
  }
  const missing = Math.max(0, greatest(schemas, "minProperties")) - Object.keys(base).length;
  const further = furtherNames(schemas, named, Math.max(0, missing));
  const optional = [...named].filter((name) => !required.has(name));
  if (drawing.fields === "required" && missing <= 0) {
    yield base;
    // Where that isn't all that is asked for, each of the others may be.
  }
  const filled: Record<string, unknown> = { ...base };
  for (const name of [...optional, ...further]) {
    // A field that leads back to where it stands shows nothing new.
    const wanted = propertySchemas(parts, name);
    if (drawing.fields === "all" && wanted.some(({ value }) => leadsBack(value, drawing.within))) continue;
    const value = draw({ ...drawing, fields: drawing.fields }, wanted);
    if (value === undefined) continue;
    if (drawing.fields === "required") yield { ...base, [name]: value };
    filled[name] = value;
  }
  if (drawing.fields === "required") {
    yield filled;
    return;
  }
  yield filled;
  // Alternatives may exclude each other: as many fields as go together.
  const fitting: Record<string, unknown> = { ...base };
  let isEnough = drawing.isValid(whole, fitting);
  for (const [name, value] of Object.entries(filled)) {
    const isFitting = drawing.isValid(whole, { ...fitting, [name]: value });
    if (isFitting || !isEnough) fitting[name] = value;
    isEnough ||= isFitting;
  }
  yield fitting;
}

function leadsBack(schema: unknown, within: readonly string[]): boolean {
  const { $ref } = objectOr(schema);
  return typeof $ref === "string" && within.includes($ref);
}

/** What a schema says of a property: by its name, by its form, or of all others. */
function propertySchemas(parts: readonly Place[], name: string): Place[] {
  return parts.flatMap((part) => {
    const own = child(child(part, "properties"), name);
    const patterns = child(part, "patternProperties");
    const matching = Object.keys(objectOr(patterns.value)).filter((pattern) => matches(pattern, name));
    const said = [...(own.value === undefined ? [] : [own]), ...matching.map((pattern) => child(patterns, pattern))];
    const others = child(part, "additionalProperties");
    return said.length === 0 && isObject(others.value) ? [others] : said;
  });
}

function furtherNames(schemas: readonly JsonObject[], named: ReadonlySet<string>, missing: number): string[] {
  const isMap = schemas.some(({ additionalProperties }) => isObject(additionalProperties));
  const length = Math.max(missing - named.size, isMap && named.size === 0 ? 1 : 0);
  return Array.from({ length }, (_, index) => (index === 0 ? "anyName" : `anyName${index + 1}`));
}

function partsUnder(parts: readonly Place[], keyword: string): Place[] {
  return parts.map((part) => child(part, keyword)).filter(({ value }) => value !== undefined);
}

function matches(pattern: string, name: string): boolean {
  try {
    return textMatcher(pattern)(name);
  } catch {
    return false;
  }
}

/** The types that all schemas allow; null last, since it says least. */
function typesOf(schemas: readonly JsonObject[]): string[] {
  const stated = schemas.flatMap(({ type }) => (type === undefined ? [] : [[type].flat().map(String)]));
  const allows = (types: string[], type: string) =>
    types.includes(type) || (type === "integer" && types.includes("number"));
  const types = [...new Set(stated.flat())].filter((type) => stated.every((listed) => allows(listed, type)));
  const found = stated.length > 0 ? types : impliedTypes(schemas);
  return [...found.filter((type) => type !== "null"), ...found.filter((type) => type === "null")];
}

function impliedTypes(schemas: readonly JsonObject[]): string[] {
  const says = (keywords: readonly string[]) => schemas.some((schema) => keywords.some((keyword) => keyword in schema));
  if (says(["properties", "required", "additionalProperties", "minProperties", "patternProperties"])) return ["object"];
  if (says(["items", "prefixItems", "minItems", "contains"])) return ["array"];
  if (says(["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"])) return ["number"];
  return ["string", "object", "number", "array", "boolean", "null"];
}

function holdsObject(value: unknown): boolean {
  return isObject(value) || (Array.isArray(value) && value.some(isObject));
}

function* first<Item>(items: Iterable<Item>, count: number): Generator<Item> {
  let left = count;
  for (const item of items) {
    if (left-- <= 0) return;
    yield item;
  }
}
