import { isObject, type JsonObject } from "../document/json.ts";
import { placeAt } from "../document/place.ts";

type Mutable = Record<string, unknown>;

// What stands under these is a schema, or data.
const LEFT = ["schema", "example", "value"];

/** Puts in place what references lead to, in all of the document's paths but in schemas, which may contain themselves. */
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
