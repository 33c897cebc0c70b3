import { isObject, type Json, type JsonObject, visitSchemas } from "@agentpost/document";
import { componentName } from "../read/schema-shape.ts";

/** Marks an enum that must stay closed, so that a union still narrows by it. */
export const CLOSED = "x-agentpost-closed";

const PREFIX = "#/components/schemas/";

/**
 * Writes down every mapping in full and marks the properties that tell the branches apart. Changes the schemas given.
 */
export function settleDiscriminators(schemas: JsonObject, roots: readonly Json[]): void {
  for (const root of [...Object.values(schemas), ...roots]) {
    visitSchemas(root, (schema) => {
      const { discriminator } = schema;
      if (!isObject(discriminator) || typeof discriminator["propertyName"] !== "string") return;
      const branches = branchesOf(schema, schemas);
      const mapping = fullMapping(discriminator["mapping"], branches);
      schema["discriminator"] = { ...discriminator, mapping };
      const names = [...branches, ...Object.values(mapping).map((ref) => componentName({ $ref: ref }) ?? "")];
      close(schema, discriminator["propertyName"], schemas);
      for (const name of names) close(schemas[name], discriminator["propertyName"], schemas);
    });
  }
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

function close(schema: Json | undefined, property: string, schemas: JsonObject, seen: Set<unknown> = new Set()): void {
  if (!isObject(schema) || seen.has(schema)) return;
  seen.add(schema);
  const { properties, allOf } = schema;
  const own = isObject(properties) ? properties[property] : undefined;
  if (isObject(own)) {
    own[CLOSED] = true;
    const component = componentName(own);
    const target = component === undefined ? undefined : schemas[component];
    if (isObject(target) && Array.isArray(target["enum"])) target[CLOSED] = true;
  }
  for (const part of Array.isArray(allOf) ? allOf : []) {
    const component = componentName(part);
    close(component === undefined ? part : schemas[component], property, schemas, seen);
  }
}
