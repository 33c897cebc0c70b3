import { at, isObject, type Json, type JsonObject } from "@agentpost/document";
import { claim, pascalCase } from "@agentpost/workspace";
import { componentName } from "../read/schema-shape.ts";
import { type Base, composedOf, compositionOf, findBases } from "./bases.ts";

/** On a choice that is made of a base: the component that has what all of its branches have. */
export const BASE = "x-agentpost-base";

/**
 * A document in which a component with branches is the choice among them, each with its own values of the
 * discriminator, and in which the branches are composed of a component that is what it was before. To the letter of
 * OpenAPI it stands for itself and any value of it passes; what vendors mean by it, and send, is one of its branches.
 */
export function spellOutBranches(document: JsonObject): JsonObject {
  const components = isObject(document["components"]) ? document["components"] : {};
  const given = isObject(components["schemas"]) ? components["schemas"] : {};
  const bases = findBases(given);
  if (bases.length === 0) return document;

  const taken = new Set(Object.keys(given));
  const composed = new Set(Object.values(given).flatMap(composedOf));
  const bareNames = new Map(bases.map(({ name }) => [name, claim(`${name}Base`, taken)]));
  const schemas: JsonObject = { ...given };
  for (const base of bases) {
    for (const name of kinds(base, given)) schemas[name] = composedOfBare(schemas[name] ?? {}, base.name, bareNames);
  }
  for (const base of bases) {
    const bareName = bareNames.get(base.name) ?? base.name;
    schemas[bareName] = bare(schemas[base.name] as JsonObject, base, given);
  }
  for (const base of bases) {
    const literalOf = (values: readonly string[]) => literal(base, values, given);
    const mapping: Record<string, string> = {};
    for (const [branch, values] of base.branches) {
      const place = { base, branch, bases, bareNames, composed, given };
      const name = isOwnPlace(place) ? branch : claim(base.name + pascalCase(values.join(" ")), taken);
      schemas[name] =
        name === branch
          ? withLiteral(schemas[branch] as JsonObject, base.property, literalOf(values))
          : withLiteral({ allOf: [refTo(composedName(place))] }, base.property, literalOf(values));
      for (const value of values) mapping[value] = refTo(name)["$ref"] as string;
    }
    const { description, nullable } = given[base.name] as JsonObject;
    schemas[base.name] = {
      ...(description !== undefined && { description }),
      ...(nullable !== undefined && { nullable }),
      oneOf: [...new Set(Object.values(mapping))].map(($ref) => ({ $ref })),
      discriminator: { propertyName: base.property, mapping },
      [BASE]: bareNames.get(base.name) ?? base.name,
    };
  }
  return within({ ...document, components: { ...components, schemas } }, bareNames) as JsonObject;
}

/** Has what refers to a part of a base find it where the base has gone. */
function within(value: Json, bareNames: ReadonlyMap<string, string>): Json {
  if (Array.isArray(value)) return value.map((item) => within(item, bareNames));
  if (!isObject(value)) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, within(item, bareNames)]));
  const { $ref } = copy;
  const [, name = "", rest] = (typeof $ref === "string" && /^#\/components\/schemas\/([^/]+)(\/.+)$/.exec($ref)) || [];
  const bareName = bareNames.get(name);
  return bareName === undefined ? copy : { ...copy, $ref: `${refTo(bareName)["$ref"]}${rest}` };
}

/** The branches, and whatever lies between them and the base. */
function kinds({ name: base, branches }: Base, schemas: JsonObject): string[] {
  const names = new Set<string>();
  for (const branch of branches.keys()) {
    for (const part of [branch, ...compositionOf(branch, schemas)]) {
      if (part !== base && compositionOf(part, schemas).has(base)) names.add(part);
    }
  }
  return [...names];
}

/** A schema whose `allOf` has the bare component in place of the one that has become a choice. */
function composedOfBare(schema: Json, base: string, bareNames: ReadonlyMap<string, string>): Json {
  if (!isObject(schema) || !Array.isArray(schema["allOf"])) return schema;
  const allOf = schema["allOf"].map((part) => {
    return componentName(part) === base ? refTo(bareNames.get(base) ?? base) : composedOfBare(part, base, bareNames);
  });
  return { ...schema, allOf };
}

/** The base by itself. Its property takes every value that the mapping has, whether its own schema lists them or not. */
function bare(schema: JsonObject, { property }: Base, given: JsonObject): JsonObject {
  const { discriminator: _, nullable: __, ...own } = schema;
  const { properties } = own;
  if (!isObject(properties) || !isObject(properties[property])) return own;
  const { description } = properties[property];
  const type = kindOf(properties[property], given);
  const plain = { ...(description !== undefined && { description }), type };
  return { ...own, properties: { ...properties, [property]: plain } };
}

interface BranchPlace {
  readonly base: Base;
  readonly branch: string;
  readonly bases: readonly Base[];
  readonly bareNames: ReadonlyMap<string, string>;
  /** The components that others are composed of. */
  readonly composed: ReadonlySet<string>;
  readonly given: JsonObject;
}

/** Whether the values can stand in the branch itself: where it means the same whichever way one comes to it. */
function isOwnPlace({ base, branch, bases, bareNames, composed, given }: BranchPlace): boolean {
  const schema = given[branch];
  const isObjectSchema = isObject(schema) && !["$ref", "oneOf", "anyOf", "enum"].some((key) => key in schema);
  const values = new Set(
    bases
      .filter(({ property, branches }) => property === base.property && branches.has(branch))
      .map(({ branches }) => JSON.stringify(branches.get(branch))),
  );
  // A branch that only a mapping names, and that is a kind of something else, has no such property there.
  const isOfAnother = bases.some(({ property, branches }) => property !== base.property && branches.has(branch));
  const isOwn = !isOfAnother || compositionOf(branch, given).has(base.name);
  return isObjectSchema && isOwn && !composed.has(branch) && !bareNames.has(branch) && values.size === 1;
}

/** A branch that is a base by another property is the choice that it is; by the same it is what that is by itself. */
function composedName({ base, branch, bases, bareNames }: BranchPlace): string {
  const inner = bases.find(({ name }) => name === branch);
  return inner && inner.property === base.property ? (bareNames.get(branch) ?? branch) : branch;
}

function withLiteral(schema: JsonObject, property: string, value: JsonObject): JsonObject {
  const { allOf, properties, required } = schema;
  const part = { type: "object", properties: { [property]: value }, required: [property] };
  if (Array.isArray(allOf)) return { ...schema, allOf: [...allOf, part] };
  return {
    type: "object",
    ...schema,
    properties: { ...(isObject(properties) ? properties : {}), ...part.properties },
    required: [...new Set([...(Array.isArray(required) ? required : []), property])],
  };
}

function literal({ name, property }: Base, values: readonly string[], given: JsonObject): JsonObject {
  const { properties } = given[name] as JsonObject;
  const type = kindOf(isObject(properties) ? properties[property] : undefined, given);
  return { type, enum: values.map((value) => (type === "integer" || type === "number" ? Number(value) : value)) };
}

/** What kind of value the discriminator is: a text, save where the base says that it is a number. */
function kindOf(schema: Json | undefined, given: JsonObject): string {
  const component = componentName(schema);
  const target = component === undefined ? schema : given[component];
  const type = isObject(target) ? target["type"] : undefined;
  return type === "integer" || type === "number" ? type : "string";
}

function refTo(component: string): JsonObject {
  return { $ref: `#${at("/components/schemas", component)}` };
}
