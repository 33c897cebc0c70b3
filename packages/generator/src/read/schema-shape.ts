import { isObject, type JsonObject } from "@agentpost/document";
import type { DocumentReader, Place } from "../document-reader.ts";

export type Shape = "text" | "number" | "boolean" | "list" | "object" | "unknown";

/** What kind of value a schema takes, as far as it says so itself. */
export function shapeOf(reader: DocumentReader, schema: Place | undefined, depth = 0): Shape {
  if (!schema || depth > 8) return "unknown";
  const { value } = schema;
  const types = (Array.isArray(value["type"]) ? value["type"] : [value["type"]]).filter((type) => type !== "null");
  if (types.length === 1) {
    if (types[0] === "string") return "text";
    if (types[0] === "integer" || types[0] === "number") return "number";
    if (types[0] === "boolean") return "boolean";
    if (types[0] === "array") return "list";
    if (types[0] === "object") return "object";
  }
  if (value["properties"] !== undefined || value["additionalProperties"] !== undefined) return "object";
  if (value["items"] !== undefined) return "list";
  for (const key of ["allOf", "oneOf", "anyOf"]) {
    const branches = reader.items(schema, key).filter((branch) => branch.value["type"] !== "null");
    const shapes = new Set(branches.map((branch) => shapeOf(reader, branch, depth + 1)));
    shapes.delete("unknown");
    const [only] = shapes;
    if (only && shapes.size === 1) return only;
  }
  return "unknown";
}

/**
 * True where the schema's type is one object whose fields can be listed: neither a choice nor something that may be null.
 * Of any other, the keys aren't those of all its values.
 */
export function isOneObject(reader: DocumentReader, schema: Place | undefined): boolean {
  return schema !== undefined && shapeOf(reader, schema) === "object" && isSingle(reader, schema);
}

function isSingle(reader: DocumentReader, schema: Place, depth = 0): boolean {
  const { value } = schema;
  if (depth > 8 || value["nullable"] === true || [value["type"]].flat().length > 1) return false;
  if (["oneOf", "anyOf", "enum", "const"].some((key) => key in value)) return false;
  return reader.items(schema, "allOf").every((part) => isSingle(reader, part, depth + 1));
}

/** True where values have parts of their own. */
export function isStructured(shape: Shape): boolean {
  return shape === "list" || shape === "object";
}

/** The schema under a key; a boolean one counts as none. */
export function schemaOf(reader: DocumentReader, parent: Place, key = "schema"): Place | undefined {
  return typeof parent.value[key] === "boolean" ? undefined : reader.child(parent, key);
}

/** The name of the component that a schema is by reference, and nothing else. */
export function componentName(schema: unknown): string | undefined {
  const ref = isObject(schema) ? (schema as JsonObject)["$ref"] : undefined;
  const match = typeof ref === "string" ? /^#\/components\/schemas\/([^/%]+)$/.exec(ref) : undefined;
  return match?.[1]?.replace(/~1/g, "/").replace(/~0/g, "~");
}
