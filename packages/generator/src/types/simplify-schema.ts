import { isObject, type Json, type JsonObject, mapSubschemas } from "@agentpost/document";
import { simplifyChoice } from "./simplify-choice.ts";
import { titledValues } from "./titled-values.ts";

/** Says the same in the words that openapi-typescript renders well, alike for OpenAPI 3.0 and 3.1. */
export function simplifySchema(schema: Json): Json {
  if (!isObject(schema)) return schema;
  const steps = [
    booleanBranches,
    referenceSiblings,
    nullTypes,
    nullValues,
    plainObjects,
    requiredOnlyParts,
    enumBesideAllOf,
    simplifyChoice,
    titledValues,
  ];
  const simple = steps.reduce((current, step) => step(current), schema);
  const { $defs: _, ...rest } = mapSubschemas(simple, simplifySchema);
  return rest;
}

/** The renderer takes `true` for a property, but not for a branch. */
function booleanBranches(schema: JsonObject): JsonObject {
  const copy = { ...schema };
  for (const key of ["allOf", "anyOf", "oneOf"]) {
    const branches = copy[key];
    if (Array.isArray(branches)) copy[key] = branches.map((branch) => (typeof branch === "boolean" ? {} : branch));
  }
  return copy;
}

const ANNOTATIONS = ["$ref", "description", "summary", "title", "deprecated", "example", "examples"];

/** OpenAPI 3.1 heeds what stands beside a `$ref`. Many who write 3.0 mean it to be heeded as well, so we do. */
function referenceSiblings(schema: JsonObject): JsonObject {
  const { $ref, ...siblings } = schema;
  if (typeof $ref !== "string" || Object.keys(schema).every((key) => ANNOTATIONS.includes(key))) return schema;
  const others = Array.isArray(siblings["allOf"]) ? siblings["allOf"] : [];
  return { ...siblings, allOf: [{ $ref }, ...others] };
}

/** `type: [string, null]` as `type: string` with `nullable`. */
function nullTypes(schema: JsonObject): JsonObject {
  const { type } = schema;
  if (!Array.isArray(type)) return schema;
  const others = type.filter((name) => name !== "null");
  if (others.length === 0) return { ...schema, type: "null" };
  // Of several types, null is one more.
  if (others.length > 1) return schema;
  const only = { ...schema, type: others[0] ?? "null" };
  return others.length < type.length ? { ...only, nullable: true } : only;
}

/** `null` among the values of an enum as `nullable`, and a lone `const: null` as a type. */
function nullValues(schema: JsonObject): JsonObject {
  const { enum: values, const: single, ...rest } = schema;
  if (single === null) return { ...rest, type: "null" };
  if (single !== undefined && rest["nullable"] === true) {
    const { nullable: _, ...others } = rest;
    return { ...others, anyOf: [{ const: single }, { type: "null" }] };
  }
  if (!Array.isArray(values)) return schema;
  // The renderer takes the values of an object's enum for schemas.
  if (schema["type"] === "object") return rest;
  const others = values.filter((value) => value !== null);
  if (others.length === values.length) return schema;
  return others.length === 0 ? { ...rest, type: "null" } : { ...schema, enum: others, nullable: true };
}

function plainObjects(schema: JsonObject): JsonObject {
  const { properties, additionalProperties, type } = schema;
  if (!isObject(properties) || Object.keys(properties).length === 0) return schema;
  const typed: JsonObject = type === undefined ? { ...schema, type: "object" } : { ...schema };
  // TypeScript holds named properties to the index signature as well. A type for the other properties alone rarely fits
  // them.
  if (isObject(additionalProperties)) typed["additionalProperties"] = true;
  return typed;
}

/** `allOf: [A, {required: [x]}]` as `allOf: [A]` with `required: [x]`, which the renderer heeds. */
function requiredOnlyParts(schema: JsonObject): JsonObject {
  const { allOf } = schema;
  if (!Array.isArray(allOf)) return schema;
  const isRequiredOnly = (part: Json): part is JsonObject =>
    isObject(part) &&
    Array.isArray(part["required"]) &&
    Object.keys(part).every((key) => ["required", "type", "description"].includes(key));
  const lifted = allOf.filter(isRequiredOnly).flatMap((part) => part["required"] as Json[]);
  if (lifted.length === 0) return schema;
  const own = Array.isArray(schema["required"]) ? schema["required"] : [];
  return {
    ...schema,
    allOf: allOf.filter((part) => !isRequiredOnly(part)),
    required: [...new Set([...own, ...lifted])],
  };
}

/** `{allOf: [A], enum: [x]}` as `allOf: [A, {enum: [x]}]`: both hold, where the renderer would offer the one or the other. */
function enumBesideAllOf(schema: JsonObject): JsonObject {
  const { allOf, enum: values, const: single, ...rest } = schema;
  if (!Array.isArray(allOf) || (values === undefined && single === undefined)) return schema;
  const { type } = rest;
  const own = { ...(values !== undefined && { enum: values }), ...(single !== undefined && { const: single }) };
  return { ...rest, allOf: [...allOf, { ...(type !== undefined && { type }), ...own }] };
}
