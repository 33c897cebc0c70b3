import { clone, isObject, type Json, type JsonObject, visitSchemas } from "@agentpost/document";
import type { Dice } from "./dice.ts";
import { randomForm, randomLeaf, randomObject, randomSchema } from "./random-document.ts";

type Change = (schema: JsonObject, dice: Dice) => void;

/** A copy of a document with one or a few things changed as vendors change them. */
export function mutated(document: JsonObject, dice: Dice): JsonObject {
  const copy = clone(document);
  const wanted = dice.pick([1, 1, 1, 2, 3]);
  for (let made = 0; made < wanted; ) {
    const before = JSON.stringify(copy);
    if (dice.chance(75)) dice.pick(SCHEMA_CHANGES)(dice.pick(schemasOf(copy)), dice);
    else dice.pick(OPERATION_CHANGES)(dice.pick(operationsOf(copy)), dice);
    // Most changes fit few places.
    if (JSON.stringify(copy) !== before) made++;
  }
  return copy;
}

const SCHEMA_CHANGES: readonly Change[] = [
  ({ properties }, dice) => {
    if (isObject(properties) && Object.keys(properties).length > 1)
      delete properties[dice.pick(Object.keys(properties))];
  },
  (schema, dice) => {
    if (isObject(schema["properties"]))
      schema["properties"][dice.pick(["color", "text", "size"])] = randomSchema(dice, 1);
  },
  (schema, dice) => {
    if (isObject(schema["properties"])) toggle(schema, dice.pick(Object.keys(schema["properties"])));
  },
  (schema) => {
    const { type } = schema;
    if (Array.isArray(type)) schema["type"] = type[0] ?? "string";
    else if (typeof type === "string" && !schema["enum"]) schema["type"] = [type, "null"];
  },
  (schema, dice) => {
    if (isLeaf(schema)) replace(schema, randomLeaf(dice));
  },
  (schema, dice) => {
    if (schema["items"]) schema["items"] = randomSchema(dice, 1);
  },
  ({ enum: values }) => {
    if (Array.isArray(values)) values.push(typeof values[0] === "number" ? 9 : "z");
  },
  ({ enum: values }) => {
    if (Array.isArray(values) && values.length > 1) values.pop();
  },
  (schema) => void delete schema["enum"],
  (schema) => {
    if (schema["type"] === "string" && !schema["enum"]) schema["enum"] = ["a", "b"];
  },
  (schema, dice) => {
    if (schema["type"] === "string" && !schema["enum"]) schema["maxLength"] = dice.pick([2, 5, 20, 50]);
  },
  (schema) => void delete schema["maxLength"],
  (schema, dice) => {
    if (schema["type"] === "integer" && !schema["enum"]) schema["minimum"] = dice.pick([0, 1, 2]);
  },
  (schema, dice) => {
    if (schema["type"] === "array") schema["minItems"] = dice.pick([0, 2]);
  },
  (schema) => {
    if (schema["type"] === "integer") schema["type"] = "number";
    else if (schema["type"] === "number") schema["type"] = "integer";
  },
  (schema) => {
    if (schema["type"] !== "object") return;
    if (schema["additionalProperties"] === true) delete schema["additionalProperties"];
    else schema["additionalProperties"] = true;
  },
  ({ oneOf }, dice) => {
    if (Array.isArray(oneOf) && oneOf.length < 3) oneOf.push(randomForm(dice, "sound"));
  },
  ({ oneOf }) => {
    if (Array.isArray(oneOf) && oneOf.length > 1) oneOf.pop();
  },
  ({ oneOf }) => {
    if (Array.isArray(oneOf)) oneOf.reverse();
  },
  ({ properties }, dice) => {
    const property = isObject(properties) ? properties[dice.pick(Object.keys(properties))] : undefined;
    if (isObject(property) && !property["$ref"]) property[dice.pick(["readOnly", "writeOnly"])] = true;
  },
  (schema) => {
    if (isLeaf(schema)) schema["description"] = "Other words.";
  },
  (schema) => {
    if (isLeaf(schema)) schema["deprecated"] = true;
  },
  (schema) => {
    if (schema["type"] === "string" && !schema["enum"]) schema["format"] = "uuid";
  },
  (schema) => {
    if (schema["type"] === "integer") schema["format"] = "int64";
  },
  (schema) => {
    if (isLeaf(schema)) replace(schema, { allOf: [clone(schema)] });
  },
  (schema) => {
    const { properties } = schema;
    if (isObject(properties)) schema["properties"] = Object.fromEntries(Object.entries(properties).reverse());
  },
  (schema) => {
    if (schema["type"] === "object") schema["x-own"] = 1;
  },
];

const OPERATION_CHANGES: readonly Change[] = [
  ({ parameters }, dice) => {
    if (Array.isArray(parameters))
      parameters.push({
        name: `new${dice.below(9)}`,
        in: dice.pick(["query", "header"]),
        required: dice.chance(40),
        schema: randomLeaf(dice),
      });
  },
  ({ parameters }) => {
    const last = Array.isArray(parameters) ? parameters.at(-1) : undefined;
    if (Array.isArray(parameters) && isObject(last) && last["in"] !== "path") parameters.pop();
  },
  ({ parameters }) => {
    const last = Array.isArray(parameters) ? parameters.at(-1) : undefined;
    if (isObject(last) && last["in"] !== "path") last["required"] = last["required"] !== true;
  },
  ({ parameters }) => void (Array.isArray(parameters) && parameters.reverse()),
  ({ parameters }) => {
    const last = Array.isArray(parameters) ? parameters.at(-1) : undefined;
    if (isObject(last)) last["description"] = "Other words.";
  },
  (operation) => {
    if (isObject(operation["requestBody"]))
      operation["requestBody"]["required"] = operation["requestBody"]["required"] !== true;
  },
  (operation) => void delete operation["requestBody"],
  ({ responses }, dice) => {
    if (isObject(responses))
      responses[dice.pick(["202", "409", "500"])] = {
        description: "Else.",
        content: { "application/json": { schema: randomObject(dice, 1) } },
      };
  },
  ({ responses }) => {
    if (isObject(responses)) delete responses["404"];
  },
  ({ responses }, dice) => {
    const answer = isObject(responses) ? responses["200"] : undefined;
    if (!isObject(answer)) return;
    if (answer["content"]) delete answer["content"];
    else answer["content"] = { "application/json": { schema: randomObject(dice, 1) } };
  },
  (operation) => {
    operation["tags"] = ["other"];
  },
  (operation) => {
    operation["summary"] = "Other words.";
  },
  (operation) => {
    operation["security"] = [{ key: [] }];
  },
];

function toggle(schema: JsonObject, name: string): void {
  const required = Array.isArray(schema["required"]) ? schema["required"] : [];
  schema["required"] = required.includes(name) ? required.filter((one) => one !== name) : [...required, name];
}

function isLeaf({ type, enum: values }: JsonObject): boolean {
  return values !== undefined || (typeof type === "string" && !["object", "array"].includes(type));
}

function replace(schema: JsonObject, other: JsonObject): void {
  for (const key of Object.keys(schema)) delete schema[key];
  Object.assign(schema, other);
}

function schemasOf(document: JsonObject): JsonObject[] {
  const found: JsonObject[] = [];
  const collect = (value: Json | undefined): void => {
    if (Array.isArray(value)) value.forEach(collect);
    if (!isObject(value)) return;
    for (const [key, part] of Object.entries(value)) {
      if (key === "schema") visitInPlace(part, found);
      else if (key === "schemas") for (const schema of Object.values(part as JsonObject)) visitInPlace(schema, found);
      else collect(part);
    }
  };
  collect(document);
  return found;
}

/** The schemas themselves and not copies of them, so that they can be changed. */
function visitInPlace(schema: Json, found: JsonObject[]): void {
  visitSchemas(schema, (part) => found.push(part));
}

function operationsOf({ paths }: JsonObject): JsonObject[] {
  return Object.values(paths as JsonObject).flatMap((item) => Object.values(item as JsonObject) as JsonObject[]);
}
