import { at, describeJson, isObject, type Json } from "@agentpost/document";
import type { DocumentReader } from "../document-reader.ts";
import { remove } from "../overlay-answer.ts";
import { checkSchema } from "./check-schema.ts";

// What stands under these, as under the extensions of others, is data that may hold anything.
const DATA = ["example", "examples", "default", "enum", "const"];
// What stands under these are names that the vendor chose.
const NAMED = ["properties", "patternProperties", "$defs", "schemas", "responses", "parameters", "headers", "paths"];
// So are these, one of which stands in for a word that OpenAPI 3.0 doesn't have.
const WEBHOOKS = ["/webhooks", "/x-webhooks"];

// What stands under these are maps of objects, wherever they are.
const MAPS = ["content", "headers"];

/** Reports every reference that leads nowhere and every schema that is none, before anything is made of them. */
export function checkStructure(reader: DocumentReader): void {
  // Without it, a place says nothing, which every place may.
  const report = (pointer: string, reason: string) => reader.issues.add(pointer, reason, remove(pointer));
  visit(reader.document, "", false);

  function checkMap(map: Json, pointer: string): void {
    const items = isObject(map) ? Object.entries(map) : [];
    if (!isObject(map)) report(pointer, `came as ${describeJson(map)}; expected an object`);
    for (const [name, item] of items) {
      if (!isObject(item)) report(at(pointer, name), `came as ${describeJson(item)}; expected an object`);
    }
  }

  function visit(value: Json, pointer: string, named: boolean): void {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, at(pointer, index), false);
    if (!isObject(value)) return;
    const { $ref } = value;
    if (!named && typeof $ref === "string") reader.follow(value, pointer);
    else if (!named && $ref !== undefined)
      report(at(pointer, "$ref"), `came as ${describeJson($ref)}; expected a text`);
    if (!named && value["$dynamicRef"] !== undefined) {
      report(at(pointer, "$dynamicRef"), "a dynamic reference can't be expressed; use $ref in the overlay");
    }
    for (const [key, item] of Object.entries(value)) {
      const place = at(pointer, key);
      if (!named && (DATA.includes(key) || (key.startsWith("x-") && !WEBHOOKS.includes(place)))) continue;
      if (pointer === "/components/schemas" || (!named && key === "schema")) checkSchema(item, place, report);
      if (!named && MAPS.includes(key)) checkMap(item, place);
      visit(item, place, WEBHOOKS.includes(place) || (!named && NAMED.includes(key)));
    }
  }
}
