import { clone, isObject, type JsonObject } from "@agentpost/document";
import type { Change } from "./change.ts";
import { randomForm, randomLeaf, randomSchema } from "./random-schema.ts";
import { isFile } from "./random-upload.ts";

/** What vendors do to a schema. */
export const SCHEMA_CHANGES: readonly Change[] = [
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
    if (isText(schema)) schema["enum"] = ["a", "b"];
  },
  (schema, dice) => {
    if (isText(schema)) schema["maxLength"] = dice.pick([2, 5, 20, 50]);
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
    if (isText(schema)) schema["format"] = "uuid";
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
  (schema) => {
    if (isFile(schema)) replace(schema, { type: "string" });
    else if (schema["type"] === "array" && isObject(schema["items"]) && isFile(schema["items"]))
      replace(schema, schema["items"]);
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

/** A text of any words, and no file. */
function isText(schema: JsonObject): boolean {
  return schema["type"] === "string" && !schema["enum"] && !isFile(schema);
}
