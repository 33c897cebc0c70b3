import { isObject, type Json, type JsonObject, visitSchemas } from "@agentpost/document";
import { componentName } from "../read/schema-shape.ts";

/** Marks an enum that must stay closed, so that a union still narrows by it. */
export const CLOSED = "x-agentpost-closed";

const PREFIX = "#/components/schemas/";

/**
 * Writes down every mapping in full and marks the properties that tell the branches apart. Changes the schemas given.
 */
export function settleDiscriminators(schemas: JsonObject, roots: readonly Json[]): void {
  const settled: Settled[] = [];
  for (const root of [...Object.values(schemas), ...roots]) {
    visitSchemas(root, (schema) => {
      const { discriminator } = schema;
      for (const branches of [schema["oneOf"], schema["anyOf"]]) closeTags(branches, schemas);
      if (!isObject(discriminator) || typeof discriminator["propertyName"] !== "string") return;
      const branches = branchesOf(schema, schemas);
      const mapping = fullMapping(discriminator["mapping"], branches);
      schema["discriminator"] = { ...discriminator, mapping };
      settled.push({ property: discriminator["propertyName"], mapping });
      const names = [...branches, ...Object.values(mapping).map((ref) => componentName({ $ref: ref }) ?? "")];
      close(schema, discriminator["propertyName"], schemas);
      for (const name of names) close(schemas[name], discriminator["propertyName"], schemas);
    });
  }
  shareTags(settled);
}

interface Settled {
  readonly property: string;
  readonly mapping: JsonObject;
}

/** A component has one type, wherever it is chosen: it takes the tags of each choice that tells it by the same property. */
function shareTags(settled: readonly Settled[]): void {
  const tags = new Map<string, Map<string, Json>>();
  const tagsOf = (property: string, ref: Json) => {
    const key = JSON.stringify([property, ref]);
    const known = tags.get(key) ?? new Map<string, Json>();
    tags.set(key, known);
    return known;
  };
  for (const { property, mapping } of settled)
    for (const [value, ref] of Object.entries(mapping)) tagsOf(property, ref).set(value, ref);
  for (const { property, mapping } of settled)
    for (const ref of new Set(Object.values(mapping)))
      for (const [value, target] of tagsOf(property, ref)) mapping[value] ??= target;
}

/** The components that a schema chooses among, or those that build upon it. */
function branchesOf(schema: JsonObject, schemas: JsonObject): string[] {
  const chosen = [schema["oneOf"], schema["anyOf"]].flatMap((list) => (Array.isArray(list) ? list : []));
  const direct = chosen.flatMap((branch) => componentName(branch) ?? []);
  if (direct.length > 0) return direct;
  const own = Object.keys(schemas).find((name) => schemas[name] === schema);
  return Object.keys(schemas).filter((name) => {
    const parts = schemas[name];
    const allOf = isObject(parts) && Array.isArray(parts["allOf"]) ? parts["allOf"] : [];
    return allOf.some((part) => own !== undefined && componentName(part) === own);
  });
}

/**
 * A component's name stands for itself unless the mapping says otherwise. It is written down, since components are
 * renamed.
 */
function fullMapping(mapping: Json | undefined, branches: readonly string[]): JsonObject {
  const stated = Object.entries(isObject(mapping) ? mapping : {}).map(([value, target]) => {
    const ref = String(target);
    return [value, ref.startsWith("#") ? ref : PREFIX + ref] as [string, Json];
  });
  const targets = stated.map(([, ref]) => ref);
  const implied = branches
    .filter((name) => !targets.includes(PREFIX + name))
    .map((name) => [name, PREFIX + name] as [string, Json]);
  return Object.fromEntries([...stated, ...implied]);
}

/** Closes the properties whose values tell the branches of a choice apart, where no discriminator says so. */
function closeTags(branches: Json | undefined, schemas: JsonObject): void {
  const [first, ...others] = Array.isArray(branches) ? branches : [];
  if (first === undefined || others.length === 0) return;
  for (const property of propertyNames(first, schemas)) {
    const values = [first, ...others].map((branch) => valuesOf(branch, property, schemas));
    const all = values.flatMap((list) => list ?? []);
    if (values.every((list) => list !== undefined) && new Set(all).size === all.length) {
      for (const branch of [first, ...others]) close(followed(branch, schemas), property, schemas);
    }
  }
}

function propertyNames(schema: Json, schemas: JsonObject): string[] {
  const { properties, allOf } = objectAt(schema, schemas);
  const inner = Array.isArray(allOf) ? allOf.flatMap((part) => Object.keys(mapOf(objectAt(part, schemas)))) : [];
  return [...new Set([...Object.keys(isObject(properties) ? properties : {}), ...inner])];
}

/** The values that a branch names for a property; undefined where it takes others too. */
function valuesOf(branch: Json, property: string, schemas: JsonObject): Json[] | undefined {
  const own = objectAt(branch, schemas);
  const parts = [own, ...(Array.isArray(own["allOf"]) ? own["allOf"].map((part) => objectAt(part, schemas)) : [])];
  const lists = parts.flatMap((part) => {
    const found = mapOf(part)[property];
    if (found === undefined) return [];
    const schema = objectAt(found, schemas);
    return [schema, ...(Array.isArray(schema["allOf"]) ? schema["allOf"].map((each) => objectAt(each, schemas)) : [])];
  });
  const named = lists.flatMap(({ enum: values, const: single }) => {
    if (single !== undefined) return [[single]];
    return Array.isArray(values) ? [values] : [];
  });
  return named.length === 0 ? undefined : named.reduce((some, list) => some.filter((value) => list.includes(value)));
}

function mapOf({ properties }: JsonObject): JsonObject {
  return isObject(properties) ? properties : {};
}

function objectAt(schema: Json | undefined, schemas: JsonObject): JsonObject {
  const found = followed(schema, schemas);
  return isObject(found) ? found : {};
}

function followed(schema: Json | undefined, schemas: JsonObject): Json | undefined {
  const component = componentName(schema);
  return component === undefined ? schema : schemas[component];
}

function close(schema: Json | undefined, property: string, schemas: JsonObject, seen: Set<unknown> = new Set()): void {
  if (!isObject(schema) || seen.has(schema)) return;
  seen.add(schema);
  const { properties, allOf } = schema;
  const own = isObject(properties) ? properties[property] : undefined;
  if (isObject(own)) {
    own[CLOSED] = true;
    for (const part of Array.isArray(own["allOf"]) ? own["allOf"] : []) if (isObject(part)) part[CLOSED] = true;
    const component = componentName(own);
    const target = component === undefined ? undefined : schemas[component];
    if (isObject(target) && Array.isArray(target["enum"])) target[CLOSED] = true;
  }
  for (const part of Array.isArray(allOf) ? allOf : []) {
    const component = componentName(part);
    close(component === undefined ? part : schemas[component], property, schemas, seen);
  }
}
