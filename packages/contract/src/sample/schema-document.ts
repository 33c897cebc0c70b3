import { isObject, type JsonObject, listOr, objectOr } from "../document/json.ts";
import { plainPattern } from "./plain-pattern.ts";

type Mutable = Record<string, unknown>;

/** How much of a schema a sample fills. */
export type Fields = "required" | "all";

/** A copy of the document in which schemas mean for a request what JSON Schema says, whichever OpenAPI they come from. */
export function requestSchemas(document: JsonObject): JsonObject {
  const copy = JSON.parse(JSON.stringify(document)) as JsonObject;
  visit(copy, (node) => {
    allowNull(node);
    numericBounds(node, "minimum", "exclusiveMinimum");
    numericBounds(node, "maximum", "exclusiveMaximum");
    dropReadOnly(node, copy);
  });
  return copy;
}

/** The same, as the sampler wants it: an example of a whole object would bring more or fewer fields than asked for. */
export function sampledSchemas(requestDocument: JsonObject, fields: Fields): JsonObject {
  const copy = JSON.parse(JSON.stringify(requestDocument)) as JsonObject;
  visit(copy, (node) => {
    if (typeof node["pattern"] === "string") node["pattern"] = plainPattern(node["pattern"]);
    if (!["properties", "allOf", "anyOf", "oneOf", "items", "$ref"].some((keyword) => keyword in node)) return;
    for (const keyword of ["example", "default"]) if (holdsObject(node[keyword])) delete node[keyword];
    if (Array.isArray(node["examples"]) && node["examples"].some(holdsObject)) delete node["examples"];
    if (fields === "required" && isObject(node["properties"]) && isObject(node["additionalProperties"]))
      delete node["additionalProperties"];
  });
  return copy;
}

/** Marks a schema without a type that null satisfies for all that its other keywords say. */
export const MAY_BE_NULL = "x-may-be-null";

/** OpenAPI 3.0's `nullable`. */
function allowNull(node: Mutable): void {
  if (node["nullable"] !== true) return;
  delete node["nullable"];
  // Beside references it says nothing, by the letter; but it is what vendors mean.
  if (node["type"] === undefined) node[MAY_BE_NULL] = true;
  if (typeof node["type"] === "string") node["type"] = [node["type"], "null"];
  if (Array.isArray(node["enum"]) && !node["enum"].includes(null)) node["enum"].push(null);
}

/** OpenAPI 3.0's boolean `exclusiveMinimum` and `exclusiveMaximum`. */
function numericBounds(node: Mutable, bound: string, exclusive: string): void {
  if (typeof node[exclusive] !== "boolean") return;
  if (node[exclusive] && typeof node[bound] === "number") {
    node[exclusive] = node[bound];
    delete node[bound];
  } else {
    delete node[exclusive];
  }
}

/** Read-only properties have no place in a request, even where they are required of a response. */
function dropReadOnly(node: Mutable, document: JsonObject): void {
  if (!isObject(node["properties"])) return;
  const properties = node["properties"] as Mutable;
  for (const [name, property] of Object.entries(properties)) {
    if (!isReadOnly(property, document)) continue;
    delete properties[name];
    node["required"] = listOr(node["required"]).filter((required) => required !== name);
  }
}

function isReadOnly(property: unknown, document: JsonObject): boolean {
  const { readOnly, $ref } = objectOr(property);
  if (readOnly === true || typeof $ref !== "string") return readOnly === true;
  // A property that refers to a read-only schema is read-only; one that refers to itself ends nowhere.
  const name = $ref.replace("#/components/schemas/", "");
  return objectOr(objectOr(objectOr(document["components"])["schemas"])[name])["readOnly"] === true;
}

function holdsObject(value: unknown): boolean {
  return isObject(value) || (Array.isArray(value) && value.some(isObject));
}

function visit(value: unknown, change: (node: Mutable) => void): void {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) change(value as Mutable);
  for (const item of Object.values(value)) visit(item, change);
}
