import { isObject, type Json, type JsonObject } from "./json.ts";
import { at, localPointer, tokensOf, valueAt } from "./pointer.ts";

/**
 * The components that parts of a document lead to, each by its pointer, as `/components/schemas/Pet`: by references, by
 * the names of security schemes, and from a base with a discriminator to whatever is built on it, which nothing else
 * may name.
 */
export function reachedComponents(document: JsonObject, parts: readonly Json[]): Set<string> {
  const reached = new Set<string>();
  const built = schemasByBase(document);
  const reach = (pointer: string | undefined): void => {
    const component = pointer === undefined ? undefined : componentAt(pointer);
    const value = component === undefined ? undefined : valueAt(document, component);
    if (component === undefined || value === undefined || reached.has(component)) return;
    reached.add(component);
    visit(value);
    if (isObject(value) && isObject(value["discriminator"])) built.get(component)?.forEach(reach);
  };
  const visit = (value: Json): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isObject(value)) return;
    for (const reference of referencesOf(value)) reach(localPointer(reference));
    for (const name of schemesOf(value)) reach(at("", "components", "securitySchemes", name));
    Object.values(value).forEach(visit);
  };
  parts.forEach(visit);
  return reached;
}

/** The component that a pointer is in or at; undefined for a place elsewhere. */
function componentAt(pointer: string): string | undefined {
  const [root, kind, name] = tokensOf(pointer);
  return root === "components" && kind !== undefined && name !== undefined ? at("", root, kind, name) : undefined;
}

/** What an object points at itself: by `$ref`, or by the mapping of a discriminator, which may hold bare names. */
function referencesOf({ $ref, discriminator }: JsonObject): string[] {
  const mapping = isObject(discriminator) && isObject(discriminator["mapping"]) ? discriminator["mapping"] : {};
  const mapped = Object.values(mapping).filter((target) => typeof target === "string");
  return [
    ...(typeof $ref === "string" ? [$ref] : []),
    ...mapped.map((target) => (target.includes("#") ? target : `#${at("", "components", "schemas", target)}`)),
  ];
}

function schemesOf({ security }: JsonObject): string[] {
  return Array.isArray(security) ? security.flatMap((wanted) => (isObject(wanted) ? Object.keys(wanted) : [])) : [];
}

function schemasByBase(document: JsonObject): Map<string, string[]> {
  const bases = new Map<string, string[]>();
  const schemas = valueAt(document, "/components/schemas");
  for (const [name, schema] of Object.entries(isObject(schemas) ? schemas : {})) {
    const parts = isObject(schema) && Array.isArray(schema["allOf"]) ? schema["allOf"] : [];
    for (const part of parts) {
      const base = isObject(part) && typeof part["$ref"] === "string" ? localPointer(part["$ref"]) : undefined;
      if (base !== undefined) bases.set(base, [...(bases.get(base) ?? []), at("", "components", "schemas", name)]);
    }
  }
  return bases;
}
