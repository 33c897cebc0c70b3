import { isObject, type Json, type JsonObject, valueAt } from "@agentpost/document";

/** A schema with its references and its `allOf` put together, read here once more so that no judge's mistake is shared. */
export function flat(document: JsonObject, given: Json | undefined, hops = 0): JsonObject {
  if (!isObject(given) || hops > 20) return {};
  if (typeof given["$ref"] === "string") return flat(document, valueAt(document, given["$ref"].slice(1)), hops + 1);
  const { allOf, ...own } = given;
  if (!Array.isArray(allOf)) return given;
  return [own, ...allOf.map((part) => flat(document, part, hops + 1))].reduce<JsonObject>(together, {});
}

function together(one: JsonObject, other: JsonObject): JsonObject {
  const properties = {
    ...(one["properties"] as JsonObject | undefined),
    ...(other["properties"] as JsonObject | undefined),
  };
  const required = [one["required"], other["required"]].flatMap((names) => (Array.isArray(names) ? names : []));
  return {
    ...one,
    ...other,
    ...(Object.keys(properties).length > 0 ? { properties } : {}),
    ...(required.length > 0 ? { required } : {}),
  };
}

/** A name as the key of a literal or of a type. */
export function plainName(name: string): string {
  return JSON.stringify(name);
}
