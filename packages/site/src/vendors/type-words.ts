import { codeSpan, type JsonObject } from "@agentpost/document";
import { items, resolve } from "./resolve.ts";

/** A schema's type in a few words of Markdown: `string (uuid)`, `list of object`, or the values it may have. */
export function typeWords(document: JsonObject, given: JsonObject): string {
  const schema = resolve(document, given);
  const { enum: values, const: only, format } = schema;
  if (only !== undefined) return codeSpan(JSON.stringify(only));
  if (Array.isArray(values)) return values.map((value) => codeSpan(JSON.stringify(value))).join(", ");
  const choices = [...items(document, schema["oneOf"]), ...items(document, schema["anyOf"])];
  if (choices.length > 0) return [...new Set(choices.map((choice) => typeWords(document, choice)))].join(" or ");
  const [part] = items(document, schema["allOf"]);
  if (part && schema["type"] === undefined) return typeWords(document, part);
  if (schema["items"]) return `list of ${typeWords(document, resolve(document, schema["items"]))}`;
  const types = [schema["type"] ?? (schema["properties"] ? "object" : "anything")].flat().map(String);
  const nullable = schema["nullable"] === true ? ["null"] : [];
  const words = [...types, ...nullable].join(" or ");
  return typeof format === "string" ? `${words} (${codeSpan(format)})` : words;
}
