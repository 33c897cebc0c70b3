import { at, isObject, type Json, type JsonObject } from "@agentpost/document";

/** An object of a document that may bear a description. */
export interface Describable {
  readonly value: JsonObject;
  readonly pointer: string;
  /** As the pointer, but members of lists go by their names, so that they are known again after a list has changed. */
  readonly place: string;
  /** OpenAPI demands a description of a response, and of nothing else. */
  readonly isResponse: boolean;
}

/** Keys of what has names of the author's choosing, where "description" is one such name. */
const MAPS = new Set(
  `properties patternProperties $defs definitions dependentSchemas schemas responses parameters headers examples
  requestBodies securitySchemes links callbacks paths webhooks pathItems variables encoding content`.split(/\s+/),
);

/** Keys of data, which has no descriptions, whatever its keys are. */
const DATA = new Set(["example", "default", "enum", "const", "value", "mapping", "scopes"]);

/**
 * A copy of the document in which `describe` has had its say on each object that may bear a description: the text
 * it returns, or none. Keys stay where they are.
 */
export function redescribe(
  document: JsonObject,
  describe: (describable: Describable) => string | undefined,
): JsonObject {
  const copy = (value: Json, pointer: string, place: string, isResponse: boolean): Json => {
    if (Array.isArray(value)) {
      return value.map((item, index) => copy(item, at(pointer, index), at(place, nameOf(item, index)), false));
    }
    if (!isObject(value)) return value;
    const entries = Object.entries(value).flatMap(([key, inner]): [string, Json][] => {
      if (DATA.has(key) || (key === "examples" && Array.isArray(inner))) return [[key, inner]];
      if (key === "description" && typeof inner === "string") return [[key, ""]];
      const [innerPointer, innerPlace] = [at(pointer, key), at(place, key)];
      if (!MAPS.has(key) || !isObject(inner)) return [[key, copy(inner, innerPointer, innerPlace, false)]];
      const named = Object.entries(inner).map(([name, item]): [string, Json] => [
        name,
        copy(item, at(innerPointer, name), at(innerPlace, name), key === "responses"),
      ]);
      return [[key, Object.fromEntries(named)]];
    });
    const result = Object.fromEntries(entries);
    const text = describe({ value, pointer, place, isResponse });
    if (text !== undefined) result["description"] = text;
    else if (typeof value["description"] === "string") delete result["description"];
    return result;
  };
  return copy(document, "", "", false) as JsonObject;
}

/** Parameters go by place and name, tags by name, servers by address, references by what they point at. */
function nameOf(item: Json, index: number): string {
  if (!isObject(item)) return String(index);
  const { in: where, name, url, $ref } = item;
  if (typeof name === "string") return typeof where === "string" ? `${where} ${name}` : name;
  if (typeof url === "string") return url;
  return typeof $ref === "string" ? $ref : String(index);
}
