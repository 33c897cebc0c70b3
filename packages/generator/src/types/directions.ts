import { canonicalJson, isObject, type Json, type JsonObject, visitSchemas } from "@agentpost/document";
import { claim } from "@agentpost/workspace";
import { componentName } from "../read/schema-shape.ts";
import { directionalSchema } from "./directional-schema.ts";
import { type Direction, mapSchemas } from "./map-schemas.ts";

/** Which components are used which way, and what those are called in requests that have two forms. */
export interface Directions {
  readonly requestNames: ReadonlyMap<string, string>;
  readonly requestOnly: ReadonlySet<string>;
}

export function findDirections(document: JsonObject, schemas: JsonObject): Directions {
  const references = new Map(Object.entries(schemas).map(([name, schema]) => [name, referencesIn(schema)] as const));
  const starts: Record<Direction, string[]> = { request: [], response: [] };
  mapSchemas(document, (schema, direction) => {
    starts[direction].push(...referencesIn(schema));
    return schema;
  });
  const request = reach(starts.request, references);
  const response = reach(starts.response, references);
  const differing = spread(
    Object.keys(schemas).filter((name) => differs(schemas[name] ?? {})),
    references,
  );

  const taken = new Set(Object.keys(schemas));
  const split = Object.keys(schemas).filter((name) => request.has(name) && response.has(name) && differing.has(name));
  return {
    requestNames: new Map(split.map((name) => [name, claim(`${name}Request`, taken)])),
    requestOnly: new Set([...request].filter((name) => !response.has(name))),
  };
}

function differs(schema: Json): boolean {
  const form = (direction: Direction) => canonicalJson(directionalSchema(schema, direction, (name) => name));
  return form("request") !== form("response");
}

function referencesIn(schema: Json): string[] {
  const names: string[] = [];
  visitSchemas(schema, (part) => {
    const name = componentName(part);
    if (name !== undefined) names.push(name);
    const { discriminator } = part;
    const mapping = isObject(discriminator) && isObject(discriminator["mapping"]) ? discriminator["mapping"] : {};
    for (const ref of Object.values(mapping)) names.push(...[componentName({ $ref: ref }) ?? []].flat());
  });
  return names;
}

function reach(starts: readonly string[], references: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>();
  const waiting = [...starts];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    waiting.push(...(references.get(name) ?? []));
  }
  return reached;
}

/** What refers to a component that has two forms has two forms itself. */
function spread(starts: readonly string[], references: ReadonlyMap<string, readonly string[]>): Set<string> {
  const users = new Map<string, string[]>();
  for (const [user, names] of references) for (const name of names) users.set(name, [...(users.get(name) ?? []), user]);
  return reach(starts, users);
}
