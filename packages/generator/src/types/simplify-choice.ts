import { isObject, type Json, type JsonObject } from "@agentpost/document";
import { TITLES, titleOf } from "./titled-values.ts";

const PRIMITIVES: readonly unknown[] = ["string", "number", "integer", "boolean"];

/**
 * Joins the rest of a schema to each branch of its `anyOf` or `oneOf`. The renderer would take it for one more branch.
 */
export function simplifyChoice(schema: JsonObject): JsonObject {
  const enumerated = choiceOfValues(schema);
  if (enumerated) return enumerated;
  const typed = PRIMITIVES.includes(schema["type"]) ? typedBranches(schema) : filledBranches(schema);
  const { anyOf, ...rest } = typed;
  // The renderer heeds a discriminator only beside `oneOf`, too.
  if (!Array.isArray(anyOf) || !(hasStructure(rest) || isObject(rest["discriminator"]))) return typed;
  // The renderer joins `oneOf` to what stands beside it, but offers `anyOf` instead of it.
  if (rest["oneOf"] === undefined) return { ...rest, oneOf: anyOf };
  return { ...rest, allOf: [...(Array.isArray(rest["allOf"]) ? rest["allOf"] : []), { anyOf }] };
}

/** A choice of constants is an enum, each value of which has a description. */
function choiceOfValues(schema: JsonObject): JsonObject | undefined {
  for (const key of ["oneOf", "anyOf"]) {
    const { [key]: branches, ...rest } = schema;
    if (!Array.isArray(branches) || branches.length === 0 || rest["properties"] !== undefined) continue;
    const values = branches.map((branch) => (isObject(branch) ? branch["const"] : undefined));
    const constants = values.filter(
      (value): value is string | number => typeof value === "string" || typeof value === "number",
    );
    if (constants.length !== branches.length) continue;
    const titles = branches.map(titleOf);
    return { ...rest, enum: constants, ...(titles.some((title) => title !== "") && { [TITLES]: titles }) };
  }
  return undefined;
}

/** `{type: string, anyOf: [{format: a}, …]}`: the type belongs into each branch. */
function typedBranches(schema: JsonObject): JsonObject {
  const { type, ...rest } = schema;
  if (type === undefined || (!Array.isArray(rest["anyOf"]) && !Array.isArray(rest["oneOf"]))) return schema;
  return mapBranches(rest, (branch) => {
    const says = ["$ref", "type", "enum", "const", "anyOf", "oneOf", "allOf"].some((key) => key in branch);
    return says ? branch : { ...branch, type };
  });
}

/** `{properties, anyOf: [{required: [a]}, …]}`: a branch that only requires a property gets its schema too. */
function filledBranches(schema: JsonObject): JsonObject {
  const { properties } = schema;
  if (!isObject(properties)) return schema;
  return mapBranches(schema, (branch) => {
    if (!Array.isArray(branch["required"]) || "$ref" in branch) return branch;
    const own = isObject(branch["properties"]) ? branch["properties"] : {};
    const lent = branch["required"].filter(
      (name) => typeof name === "string" && !(name in own) && name in properties,
    ) as string[];
    if (lent.length === 0) return branch;
    const borrowed = Object.fromEntries(lent.map((name) => [name, properties[name] as Json]));
    return { ...branch, properties: { ...own, ...borrowed } };
  });
}

function mapBranches(schema: JsonObject, change: (branch: JsonObject) => JsonObject): JsonObject {
  const copy = { ...schema };
  for (const key of ["anyOf", "oneOf"]) {
    const branches = copy[key];
    if (Array.isArray(branches)) copy[key] = branches.map((branch) => (isObject(branch) ? change(branch) : branch));
  }
  return copy;
}

function hasStructure(schema: JsonObject): boolean {
  const { properties, additionalProperties, allOf } = schema;
  return isObject(properties) || Boolean(additionalProperties) || (Array.isArray(allOf) && allOf.length > 0);
}
