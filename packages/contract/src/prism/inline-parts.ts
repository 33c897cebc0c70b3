import { isObject, type JsonObject, objectOr } from "../document/json.ts";
import { placeAt } from "../document/place.ts";
import { inlineSchema } from "./inline-schema.ts";

type Mutable = Record<string, unknown>;

// What stands under these is a schema, or data.
const LEFT = ["schema", "example", "value"];

/** Puts in place the bodies, parameters and answers that references lead to, but not schemas. */
export function inlineParts(document: JsonObject): void {
  const paths = document["paths"];
  if (isObject(paths)) inline(paths);

  function inline(holder: object): void {
    for (const [name, item] of Object.entries(holder)) {
      if (LEFT.includes(name)) continue;
      const found = followed(item);
      if (found !== item) (holder as Mutable)[name] = found;
      if (typeof found === "object" && found !== null) inline(found);
    }
  }

  function followed(item: unknown): unknown {
    const $ref = isObject(item) ? item["$ref"] : undefined;
    return typeof $ref === "string" ? structuredClone(placeAt(document, $ref).value) : item;
  }
}

/** The same for schemas. Nothing refers to a component then; Prism would follow them all. */
export function inlineSchemas(document: JsonObject): void {
  inline(document["paths"]);
  const { securitySchemes = {} } = objectOr(document["components"]);
  (document as Mutable)["components"] = { securitySchemes };

  function inline(holder: unknown): void {
    if (typeof holder !== "object" || holder === null) return;
    for (const [name, item] of Object.entries(holder)) {
      if (name === "schema") (holder as Mutable)[name] = inlineSchema(document, item);
      else if (!LEFT.includes(name)) inline(item);
    }
  }
}
