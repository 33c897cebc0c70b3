import { isObject, type Json } from "@agentpost/document";
import { TITLES, titleComment, titledValues } from "../types/titled-values.ts";
import { text } from "../write/source-text.ts";
import { componentName } from "./schema-shape.ts";

/** The name that a schema component has in requests, where it differs from that in answers. */
export type RequestName = (component: string) => string;

/** `components["schemas"]["Message"]` for a schema that is a reference to it, and to nothing within it. */
export function componentType(schema: Json | undefined, rename: RequestName = (name) => name): string | undefined {
  const hasSiblings =
    isObject(schema) && Object.keys(schema).some((key) => key !== "$ref" && key !== "description" && key !== "summary");
  const name = hasSiblings ? undefined : componentName(schema);
  return name === undefined ? undefined : `components["schemas"][${text(rename(name))}]`;
}

/** The type of a parameter that is simple enough to be read where it stands; undefined for any other. */
export function simpleType(schema: Json | undefined, rename: RequestName): string | undefined {
  if (!isObject(schema)) return undefined;
  const component = componentType(schema, rename);
  if (component !== undefined) return component;
  const { type, items, enum: values, const: single } = schema;
  if (
    ["$ref", "allOf", "oneOf", "anyOf", "not", "format"].some(
      (key) => key in schema && (key !== "format" || schema[key] === "binary"),
    )
  ) {
    return undefined;
  }
  if (typeof single === "string" || typeof single === "number") return JSON.stringify(single);
  if (Array.isArray(values)) return literals(values, titledValues(schema)[TITLES]);
  if (type === "string" || type === "boolean") return type;
  if (type === "integer" || type === "number") return "number";
  if (type === "array") {
    const item = simpleType(items, rename);
    if (item === undefined) return undefined;
    return item.includes(" ") ? `(${item})[]` : `${item}[]`;
  }
  return undefined;
}

function literals(values: readonly Json[], titles: Json | undefined): string | undefined {
  const plain = values.filter((value) => value !== null);
  if (plain.length === 0 || plain.some((value) => typeof value === "object")) return undefined;
  const written = new Map<Json, string>();
  for (const [index, value] of values.entries()) {
    const title = Array.isArray(titles) ? titles[index] : undefined;
    const said = typeof title === "string" && title !== "" ? `/*${titleComment(title)}*/ ` : "";
    if (value !== null && !written.has(value)) written.set(value, said + JSON.stringify(value));
  }
  return [...written.values()].join(" | ");
}
