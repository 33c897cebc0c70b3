import { isObject, type Json, type JsonObject, tokensOf } from "@agentpost/document";
import { TITLED } from "./titled-values.ts";

/** What a schema says of its values beyond their TypeScript type, as a sentence; empty where that is nothing. */
export function schemaFacts(schema: JsonObject): string {
  const { type, properties, items, required, const: only, example } = schema;
  if (only !== undefined) return `Always ${code(only)}.`;
  const facts = () => {
    if (choiceFacts(schema) !== "") return choiceFacts(schema);
    if (type === "array" || items !== undefined) return listFacts(schema);
    if (isObject(properties)) return objectFacts(Object.keys(properties), required);
    if (type === "object") return "An object whose fields the contract doesn't name.";
    if (type === "integer") return `A whole number${range(schema, "minimum", "maximum", "")}.`;
    if (type === "number") return `A number${range(schema, "minimum", "maximum", "")}, which may have a fraction.`;
    return type === "string" ? textFacts(schema) : "";
  };
  const shown = typeof example === "string" || typeof example === "number" ? `For example ${code(example)}.` : "";
  return [facts(), shown].filter(Boolean).join(" ");
}

/** The values that a choice names; an answer may bring more than those. */
function choiceFacts({ enum: listed, anyOf, oneOf }: JsonObject): string {
  const branches = [anyOf, oneOf].find(Array.isArray) as Json[] | undefined;
  const values = Array.isArray(listed) ? listed : (branches ?? []).flatMap(constantOf);
  if (values.length === 0) return branches && branches.length > 1 ? `One of ${branches.length} forms.` : "";
  const shown = values.length === 1 ? `Always ${code(values[0] ?? null)}` : listOf(values.map(code), "or");
  return values.length < (branches?.length ?? 0) ? `${shown}; an answer may bring others.` : `${shown}.`;
}

function constantOf(branch: Json): Json[] {
  if (!isObject(branch)) return [];
  const titled = branch[TITLED];
  if (Array.isArray(titled)) return titled.slice(0, 1);
  return branch["const"] === undefined ? [] : [branch["const"]];
}

function listFacts(schema: JsonObject): string {
  const { items, uniqueItems } = schema;
  const bounds = range(schema, "minItems", "maxItems", " items");
  const { $ref: ref, type } = isObject(items) ? items : {};
  const of =
    typeof ref === "string"
      ? ` of ${code(tokensOf(ref).at(-1) ?? ref)}`
      : typeof type === "string"
        ? (KINDS[type] ?? "")
        : "";
  const each = isObject(items) && ref === undefined ? schemaFacts(items) : "";
  return `A list${of}${bounds}${uniqueItems === true ? ", each different" : ""}.${each === "" ? "" : ` Each: ${each}`}`;
}

const KINDS: Readonly<Record<string, string>> = {
  string: " of texts",
  integer: " of whole numbers",
  number: " of numbers",
  boolean: " of `true` and `false`",
  object: " of objects",
};

function objectFacts(names: readonly string[], required: Json | undefined): string {
  const always = names.filter((name) => Array.isArray(required) && required.includes(name));
  if (always.length > 0) return `An object that always has ${listOf(always.map(code), "and")}.`;
  return names.length === 0 ? "An object without fields." : `An object of which every field may be missing.`;
}

function textFacts(schema: JsonObject): string {
  const length = range(schema, "minLength", "maxLength", " characters");
  const { pattern, format } = schema;
  const form = typeof format === "string" ? `, in the format ${code(format)}` : "";
  const matches = typeof pattern === "string" ? `, that matches ${code(pattern)}` : "";
  return length + form + matches === "" ? "" : `A text${length}${form}${matches}.`;
}

function range(schema: JsonObject, least: string, most: string, unit: string): string {
  const [from, to] = [schema[least], schema[most]];
  if (typeof from === "number" && typeof to === "number") return `, ${from} to ${to}${unit}`;
  if (typeof from === "number") return `, at least ${from}${unit}`;
  return typeof to === "number" ? `, at most ${to}${unit}` : "";
}

function listOf(parts: readonly string[], word: "and" | "or"): string {
  const shown =
    parts.length > MOST_SHOWN ? [...parts.slice(0, MOST_SHOWN), `${parts.length - MOST_SHOWN} more`] : parts;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} ${word} ${shown.at(-1)}`;
}

const MOST_SHOWN = 6;

function code(value: Json): string {
  return `\`${(typeof value === "string" ? value : JSON.stringify(value)).replaceAll("`", "'")}\``;
}
