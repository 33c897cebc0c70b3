import { isObject, type Json, type JsonObject } from "@agentpost/document";
import { componentName } from "../read/schema-shape.ts";

/** A component that others are kinds of: its discriminator says which one a value is. */
export interface Base {
  readonly name: string;
  readonly property: string;
  /** By component, the values of the property that mean it. */
  readonly branches: ReadonlyMap<string, readonly string[]>;
}

/**
 * The components with a discriminator and no `oneOf` that could say among what: those that the mapping names are meant,
 * or where there is none, those that are composed of the component, each by its own name.
 */
export function findBases(schemas: JsonObject): Base[] {
  const own = new Map<string, Base>();
  for (const [name, schema] of Object.entries(schemas)) {
    if (!isObject(schema) || schema["oneOf"] !== undefined || schema["anyOf"] !== undefined) continue;
    const { discriminator } = schema;
    if (!isObject(discriminator) || typeof discriminator["propertyName"] !== "string") continue;
    const stated = statedBranches(discriminator["mapping"], schemas);
    const branches = stated.size > 0 ? stated : impliedBranches(name, schemas);
    if (branches.size > 0) own.set(name, { name, property: discriminator["propertyName"], branches });
  }
  return [...own.values()].map((base) => ({ ...base, branches: flattened(base, own) }));
}

/** Every component that a component is composed of by `allOf`, however far. */
export function compositionOf(name: string, schemas: JsonObject, seen = new Set<string>()): Set<string> {
  for (const part of composedOf(schemas[name])) {
    if (seen.has(part)) continue;
    seen.add(part);
    compositionOf(part, schemas, seen);
  }
  return seen;
}

/** The components that the `allOf` of a schema refers to by itself. */
export function composedOf(schema: Json | undefined): string[] {
  const allOf = isObject(schema) && Array.isArray(schema["allOf"]) ? schema["allOf"] : [];
  return allOf.flatMap((part) => componentName(part) ?? composedOf(part));
}

function statedBranches(mapping: Json | undefined, schemas: JsonObject): Map<string, string[]> {
  const branches = new Map<string, string[]>();
  for (const [value, target] of Object.entries(isObject(mapping) ? mapping : {})) {
    // A mapping may hold the name of a component as well as a reference to it.
    const name = componentName({ $ref: target }) ?? String(target);
    if (isObject(schemas[name])) branches.set(name, [...(branches.get(name) ?? []), value]);
  }
  return branches;
}

/** What is composed of a base in between is a kind of that one. */
function impliedBranches(base: string, schemas: JsonObject): Map<string, string[]> {
  const isBase = (name: string) => isObject((schemas[name] as JsonObject)?.["discriminator"]);
  const isKind = (name: string, within: readonly string[] = []): boolean =>
    !within.includes(name) &&
    composedOf(schemas[name]).some((part) => part === base || (!isBase(part) && isKind(part, [...within, name])));
  const names = Object.keys(schemas).filter((name) => name !== base && isKind(name));
  return new Map(names.map((name) => [name, [name]]));
}

/** A branch that is a base by the same property brings its own branches along. */
function flattened(base: Base, all: ReadonlyMap<string, Base>, within: readonly string[] = []): Map<string, string[]> {
  const whole = new Map([...base.branches].map(([name, values]) => [name, [...values]]));
  for (const name of base.branches.keys()) {
    const inner = all.get(name);
    if (!inner || inner === base || inner.property !== base.property || within.includes(name)) continue;
    const taken = [...whole.values()].flat();
    for (const [branch, values] of flattened(inner, all, [...within, base.name])) {
      const further = values.filter((value) => !taken.includes(value));
      if (further.length > 0) whole.set(branch, [...(whole.get(branch) ?? []), ...further]);
    }
  }
  return whole;
}
