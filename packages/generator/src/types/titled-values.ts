import { isObject, type Json, type JsonObject } from "@agentpost/document";

/** On an enum: what each of its values means, in their order. */
export const TITLES = "x-agentpost-titles";

/** On one value: the value, and what it means. The renderer shows a `const` to nobody. */
export const TITLED = "x-agentpost-titled";

/** Where vendors write down what the values of an enum are called: a number alone says nothing. */
const EXTENSIONS = ["x-enumNames", "x-enum-names", "x-enum-varnames", "x-enumDescriptions", "x-enum-descriptions"];

/** Has an enum whose values are named beside it keep the names. */
export function titledValues(schema: JsonObject): JsonObject {
  const { enum: values } = schema;
  if (!Array.isArray(values) || schema[TITLES] !== undefined) return schema;
  const lists = EXTENSIONS.map((extension) => schema[extension]);
  const titles = values.map((value, index) => joined(lists.map((list) => titleAt(list, value, index))));
  return titles.some((title) => title !== "") ? { ...schema, [TITLES]: titles } : schema;
}

/** What a schema of one value says of it. */
export function titleOf(schema: Json): string {
  const { title, description } = isObject(schema) ? schema : {};
  return joined([title, description]);
}

/** The values of an enum, each a schema of its own. */
export function valueSchemas(values: readonly Json[], titles: Json | undefined): JsonObject[] {
  const list = Array.isArray(titles) ? titles : [];
  const unique = values.map((value, index) => ({ value, title: list[index] ?? "" }));
  return unique
    .filter(({ value }, index) => values.indexOf(value) === index)
    .map(({ value, title }) => (title === "" ? { const: value } : { type: typeof value, [TITLED]: [value, title] }));
}

/** What a value means, as the inside of a comment before it, where editors show it. */
export function titleComment(title: string): string {
  return `* ${title.replace(/\s+/g, " ").replaceAll("*/", "*\\/").trim()} `;
}

/** By place in a list, or by the value in a map. */
function titleAt(list: Json | undefined, value: Json, index: number): Json | undefined {
  if (Array.isArray(list)) return list[index];
  return isObject(list) && Object.hasOwn(list, String(value)) ? list[String(value)] : undefined;
}

function joined(said: readonly (Json | undefined)[]): string {
  const texts = said.filter((text) => typeof text === "string" && text.trim() !== "");
  return [...new Set(texts)].join(": ");
}
