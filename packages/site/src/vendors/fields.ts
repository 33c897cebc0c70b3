import { codeSpan, type JsonObject } from "@agentpost/document";
import { items, members, resolve } from "./resolve.ts";
import { typeWords } from "./type-words.ts";

/** A field of a body, by its path from the body's top, such as `data.results[].uuid`. */
export interface Field {
  readonly path: string;
  /** In Markdown. */
  readonly type: string;
  readonly required: boolean;
  readonly description: string;
}

/** Deeper fields are left to the reference that can be tried; what is above them says what they are. */
const MAX_DEPTH = 5;

/** Every field of a schema, those of its members below them. */
export function fieldsOf(document: JsonObject, schema: JsonObject): Field[] {
  return below(document, schema, "", []);
}

function below(document: JsonObject, given: JsonObject, path: string, above: readonly JsonObject[]): Field[] {
  const schema = resolve(document, given);
  if (above.includes(schema) || above.length > MAX_DEPTH) return [];
  const chain = [...above, schema];
  const required = Array.isArray(schema["required"]) ? schema["required"] : [];
  const own = members(document, schema["properties"]).flatMap(([name, member]) => {
    const memberPath = path ? `${path}.${name}` : name;
    const field = {
      path: memberPath,
      type: typeWords(document, member),
      required: required.includes(name),
      description: descriptionOf(member),
    };
    return [field, ...below(document, member, memberPath, chain)];
  });
  const parts = ["allOf", "oneOf", "anyOf"].flatMap((key) =>
    items(document, schema[key]).flatMap((part) =>
      below(document, part, path, chain).map((field) => (key === "allOf" ? field : { ...field, required: false })),
    ),
  );
  const list = schema["items"] ? below(document, resolve(document, schema["items"]), `${path}[]`, chain) : [];
  return firstOfEach([...own, ...parts, ...list]);
}

/** Alternatives often share fields. */
function firstOfEach(fields: readonly Field[]): Field[] {
  return [...new Map(fields.toReversed().map((field) => [field.path, field])).values()].toReversed();
}

function descriptionOf({ description, default: value }: JsonObject): string {
  const words = typeof description === "string" ? description : "";
  return value === undefined ? words : `${words} Default: ${codeSpan(JSON.stringify(value))}.`.trim();
}
