import { isObject, type Json, type JsonObject, localPointer, valueAt } from "@agentpost/document";
import { sentence } from "../read/description.ts";
import { commentText } from "../write/doc-comment.ts";
import { schemaFacts } from "./schema-facts.ts";

/** What is said of a value of which the contract says nothing but its type. */
export const TYPE_ALONE = "The contract gives its type alone.";

/** Keys that hold a map from names, which may be any word, to what can be described. */
const MAPS =
  /^(properties|patternProperties|schemas|responses|headers|content|paths|webhooks|callbacks|requestBodies|parameters)$/;
const DATA = /^(example|examples|default|enum|const|mapping|required|x-.*)$/;

/**
 * Has everything in a document say in its `title` what is known of it. The renderer writes that as a comment's text, and
 * a `description` as a tag, which editors don't show as text.
 */
export function wordEverything(document: JsonObject): void {
  visit(document, moveWords);
  visit(document, (value) => {
    for (const map of [value["properties"], value["schemas"]]) if (isObject(map)) fillFields(document, map);
    if (Array.isArray(value["parameters"])) for (const item of value["parameters"]) fillParameter(document, item);
  });
}

/** The words for a value that its owner doesn't describe: its schema's own, else the facts. */
export function wordsOf(document: JsonObject, schema: Json | undefined, seen: readonly Json[] = []): string {
  if (!isObject(schema) || seen.includes(schema)) return "";
  const { $ref: ref, title, description, allOf } = schema;
  const own = [description, title].find((words) => typeof words === "string" && words.trim() !== "");
  if (typeof own === "string") return commentText(own);
  const next = (part: Json | undefined) => wordsOf(document, part, [...seen, schema]);
  if (typeof ref === "string") return next(valueAt(document, localPointer(ref) ?? "") as Json | undefined);
  return schemaFacts(schema) || (Array.isArray(allOf) ? (allOf.map(next).find(Boolean) ?? "") : "");
}

function visit(value: Json, change: (value: JsonObject) => void, isMap = false): void {
  if (Array.isArray(value)) for (const item of value) visit(item, change);
  if (!isObject(value)) return;
  if (!isMap) change(value);
  for (const [key, child] of Object.entries(value)) {
    if (isMap || !DATA.test(key)) visit(child, change, !isMap && MAPS.test(key));
  }
}

function moveWords(value: JsonObject): void {
  const { summary, description, title } = value;
  const isOperation = isObject(value["responses"]);
  const said = [
    isOperation && typeof summary === "string" ? sentence(summary) : "",
    description ?? (isOperation ? "" : summary),
  ];
  const words = said.flatMap((text) => (typeof text === "string" && text !== "" ? commentText(text) : [])).join(" ");
  if (words === "") return;
  if (isObject(title) || isObject(description)) return;
  value["title"] = words;
  delete value["summary"];
  delete value["description"];
}

function fillFields(document: JsonObject, fields: JsonObject): void {
  for (const [name, field] of Object.entries(fields)) {
    if (!isObject(field)) continue;
    const { title } = field;
    // Frameworks make a title of each name.
    const isName = typeof title === "string" && letters(title) === letters(name);
    if (isName) delete field["title"];
    if (field["title"] === undefined && field["format"] === undefined) {
      field["title"] = wordsOf(document, field) || TYPE_ALONE;
    }
  }
}

function fillParameter(document: JsonObject, parameter: Json): void {
  if (!isObject(parameter) || parameter["$ref"] !== undefined) return;
  parameter["title"] ??= wordsOf(document, parameter["schema"]) || TYPE_ALONE;
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}
