import { isObject, type Json, type JsonObject, localPointer, valueAt } from "@agentpost/document";

/** What all the schemas of one value say together of its fields, followed through references, `allOf` and choices. */
export interface Composition {
  readonly names: ReadonlySet<string>;
  readonly required: ReadonlySet<string>;
  /** The fields that only travel in answers. */
  readonly readOnly: ReadonlySet<string>;
  /** Whether one of them says something of the fields that it doesn't name. */
  readonly speaksOfOthers: boolean;
}

const PARTS = ["allOf", "anyOf", "oneOf"];
const OTHERS = ["additionalProperties", "unevaluatedProperties", "patternProperties"];

export function compositionOf(document: JsonObject, schema: Json | undefined): Composition {
  const names = new Set<string>();
  const required = new Set<string>();
  const readOnly = new Set<string>();
  const seen = new Set<JsonObject>();
  let speaksOfOthers = false;

  const read = (part: Json | undefined) => {
    if (!isObject(part) || seen.has(part)) return;
    seen.add(part);
    const { $ref, properties } = part;
    if (typeof $ref === "string") read(target(document, $ref));
    for (const [name, property] of Object.entries(isObject(properties) ? properties : {})) {
      names.add(name);
      if (isReadOnly(document, property)) readOnly.add(name);
    }
    for (const name of namesOf(part["required"])) required.add(name);
    if (OTHERS.some((keyword) => part[keyword] !== undefined && part[keyword] !== true)) speaksOfOthers = true;
    for (const keyword of PARTS) {
      const { [keyword]: branches } = part;
      for (const branch of Array.isArray(branches) ? branches : []) read(branch);
    }
  };
  read(schema);
  return { names, required, readOnly, speaksOfOthers };
}

export function target(document: JsonObject, ref: string): Json | undefined {
  return valueAt(document, localPointer(ref) ?? "/");
}

export function namesOf(list: Json | undefined): string[] {
  return Array.isArray(list) ? list.filter((name) => typeof name === "string") : [];
}

/** By itself or by the schema that it refers to; a reference that never ends is none. */
function isReadOnly(document: JsonObject, property: Json | undefined, hops = 0): boolean {
  if (!isObject(property) || hops > 50) return false;
  const { $ref, readOnly } = property;
  return readOnly === true || (typeof $ref === "string" && isReadOnly(document, target(document, $ref), hops + 1));
}
