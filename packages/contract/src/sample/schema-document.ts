import { isObject, type JsonObject, listOr, objectOr } from "../document/json.ts";

type Mutable = Record<string, unknown>;

/** How much of a schema a sample fills. */
export type Fields = "required" | "all";

/** A copy of the document in which schemas mean for a request what JSON Schema says, whichever OpenAPI they come from. */
export function requestSchemas(document: JsonObject): JsonObject {
  return plainSchemas(document, "readOnly");
}

/** The same for an answer. */
export function answerSchemas(document: JsonObject): JsonObject {
  return plainSchemas(document, "writeOnly");
}

type OtherWay = "readOnly" | "writeOnly";

function plainSchemas(document: JsonObject, otherWay: OtherWay): JsonObject {
  const copy = JSON.parse(JSON.stringify(document)) as JsonObject;
  visit(copy, (node) => {
    allowNull(node);
    numericBounds(node, "minimum", "exclusiveMinimum");
    numericBounds(node, "maximum", "exclusiveMaximum");
    dropOtherWay(node, copy, otherWay);
  });
  return copy;
}

/** Marks a schema without a type that null satisfies for all that its other keywords say. */
export const MAY_BE_NULL = "x-may-be-null";

/** OpenAPI 3.0's `nullable`. */
export function allowNull(node: Mutable): void {
  if (node["nullable"] !== true) return;
  delete node["nullable"];
  // Beside references it says nothing, by the letter; but it is what vendors mean.
  if (node["type"] === undefined) node[MAY_BE_NULL] = true;
  // Whoever follows a reference sees nothing of what stands beside it.
  if (typeof node["$ref"] === "string" && node["allOf"] === undefined) {
    node["allOf"] = [{ $ref: node["$ref"] }];
    delete node["$ref"];
  }
  if (typeof node["type"] === "string") node["type"] = [node["type"], "null"];
  if (Array.isArray(node["enum"]) && !node["enum"].includes(null)) node["enum"].push(null);
}

/** OpenAPI 3.0's boolean `exclusiveMinimum` and `exclusiveMaximum`. */
export function numericBounds(node: Mutable, bound: string, exclusive: string): void {
  if (typeof node[exclusive] !== "boolean") return;
  if (node[exclusive] && typeof node[bound] === "number") {
    node[exclusive] = node[bound];
    delete node[bound];
  } else {
    delete node[exclusive];
  }
}

/** Read-only properties have no place in a request, even where they are required of a response; and the other way round. */
function dropOtherWay(node: Mutable, document: JsonObject, otherWay: OtherWay): void {
  if (!isObject(node["properties"])) return;
  const properties = node["properties"] as Mutable;
  for (const [name, property] of Object.entries(properties)) {
    if (!goesOtherWay(property, document, otherWay)) continue;
    delete properties[name];
    node["required"] = listOr(node["required"]).filter((required) => required !== name);
  }
}

function goesOtherWay(property: unknown, document: JsonObject, otherWay: OtherWay): boolean {
  const { [otherWay]: own, $ref } = objectOr(property);
  if (own === true || typeof $ref !== "string") return own === true;
  // A property that refers to a read-only schema is read-only; one that refers to itself ends nowhere.
  const name = $ref.replace("#/components/schemas/", "");
  return objectOr(objectOr(objectOr(document["components"])["schemas"])[name])[otherWay] === true;
}

function visit(value: unknown, change: (node: Mutable) => void): void {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) change(value as Mutable);
  for (const item of Object.values(value)) visit(item, change);
}
