import { at, describeJson, isObject, type Json, type JsonObject, localPointer, valueAt } from "@agentpost/document";
import type { Finding } from "./finding.ts";
import { mapEverySchema } from "./map-every-schema.ts";

/** Every discriminator names a property that its alternatives have, and its mapping leads to schemas that exist. */
export function unresolvedDiscriminators(document: JsonObject): Finding[] {
  const findings: Finding[] = [];
  const add = (pointer: string, message: string) =>
    void findings.push({ severity: "error", rule: "discriminator-resolves", pointer, message });
  mapEverySchema(document, (schema, pointer) => {
    const { discriminator } = schema;
    const property = isObject(discriminator) ? discriminator["propertyName"] : undefined;
    if (isObject(discriminator) && typeof property === "string") {
      checkProperty(document, schema, property, pointer, add);
      checkMapping(document, discriminator["mapping"], at(pointer, "discriminator", "mapping"), add);
    }
    return schema;
  });
  return findings;
}

type Add = (pointer: string, message: string) => void;

function checkProperty(document: JsonObject, schema: JsonObject, property: string, pointer: string, add: Add): void {
  const alternatives = ["oneOf", "anyOf"].flatMap((key) => {
    const branches = schema[key];
    return Array.isArray(branches) ? branches.map((branch, index) => ({ branch, place: at(pointer, key, index) })) : [];
  });
  for (const { branch, place } of alternatives) {
    if (isNull(branch) || hasProperty(document, branch, property)) continue;
    add(place, `This alternative has no property "${property}", by which the discriminator tells it; add it.`);
  }
  if (alternatives.length === 0 && !hasProperty(document, schema, property)) {
    add(at(pointer, "discriminator"), `This schema has no property "${property}"; expected it among its properties.`);
  }
}

function checkMapping(document: JsonObject, mapping: Json | undefined, pointer: string, add: Add): void {
  for (const [value, target] of Object.entries(isObject(mapping) ? mapping : {})) {
    // A target is a reference, or the bare name of a schema.
    const place = typeof target === "string" ? (localPointer(target) ?? at("/components/schemas", target)) : "";
    if (typeof target === "string" && isObject(valueAt(document, place))) continue;
    add(at(pointer, value), `Leads to ${describeJson(target)}; expected the name or the reference of a schema here.`);
  }
}

function isNull(schema: Json): boolean {
  return isObject(schema) && schema["type"] === "null";
}

function hasProperty(
  document: JsonObject,
  schema: Json | undefined,
  property: string,
  seen = new Set<Json>(),
): boolean {
  if (!isObject(schema) || seen.has(schema)) return false;
  seen.add(schema);
  const { $ref, properties, allOf, oneOf, anyOf } = schema;
  const has = (inner: Json | undefined) => hasProperty(document, inner, property, seen);
  if (isObject(properties) && Object.hasOwn(properties, property)) return true;
  const pointer = typeof $ref === "string" ? localPointer($ref) : undefined;
  if (pointer !== undefined && has(valueAt(document, pointer))) return true;
  if (Array.isArray(allOf) && allOf.some(has)) return true;
  return [oneOf, anyOf].some((branches) => Array.isArray(branches) && branches.length > 0 && branches.every(has));
}
