import { isObject, type Json, type JsonObject } from "@agentpost/document";
import { isBinary } from "../read/binary.ts";
import { ANYTHING, call, type Expression, type Member } from "./expression.ts";
import { usablePattern } from "./usable-pattern.ts";

/** The check of a text. */
export function textCheck(schema: JsonObject): Expression {
  const { format, pattern } = schema;
  // In a form it is a file; elsewhere its bytes have no form that could be looked at.
  if (isBinary(schema)) return "file";
  const usable = typeof pattern === "string" ? usablePattern(pattern) : undefined;
  return limited(FORMATS[String(format)] ?? "text", [
    ...limits(schema, ["minLength", "maxLength"]),
    ...(usable === undefined ? [] : [["pattern", usable] as const]),
  ]);
}

// Others aren't checked: some have too many forms to tell right from wrong in a line, and vendors have their own.
const FORMATS: Readonly<Record<string, string>> = {
  uuid: "uuid",
  date: "date",
  "date-time": "dateTime",
  email: "email",
  "idn-email": "email",
  uri: "uri",
  iri: "uri",
};

/** The check of a number, or of a whole one. */
export function numberCheck(schema: JsonObject, type: "number" | "integer"): Expression {
  const { format, multipleOf } = schema;
  const isSized = format === "int32" || format === "int64";
  const check = limited(type === "integer" && isSized ? format : type, [
    ...bounds(schema, "minimum", "exclusiveMinimum"),
    ...bounds(schema, "maximum", "exclusiveMaximum"),
    ...(typeof multipleOf === "number" && multipleOf > 0 ? limits(schema, ["multipleOf"]) : []),
  ]);
  return check;
}

/** The check of a list; `of` makes that of an item. */
export function listCheck(schema: JsonObject, of: (item: Json) => Expression): Expression {
  const { items, prefixItems, uniqueItems } = schema;
  const first = Array.isArray(prefixItems) ? prefixItems.map(of) : [];
  // As a list of schemas, `items` is from an older JSON Schema than any that OpenAPI 3 takes.
  const rest = items === undefined || Array.isArray(items) ? ANYTHING : of(items);
  const isPlain = rest === ANYTHING && first.length === 0;
  return limited(call("list", ...(isPlain ? [] : [rest, ...first])), [
    ...limits(schema, ["minItems", "maxItems"]),
    ...(uniqueItems === true ? [["uniqueItems", "true"] as const] : []),
  ]);
}

/** A check with limits, where there are any. */
export function limited(check: Expression, members: readonly Member[]): Expression {
  return members.length === 0 ? check : call("limited", check, { members });
}

/** The limits that a schema states under keywords. */
export function limits(schema: JsonObject, keywords: readonly string[]): Member[] {
  return keywords.flatMap((keyword): Member[] => {
    const { [keyword]: limit } = schema;
    const saysNothing = limit === 0 && keyword.startsWith("min") && keyword !== "minimum";
    return typeof limit === "number" && !saysNothing ? [[keyword, String(limit)]] : [];
  });
}

/** A bound, which OpenAPI 3.0 makes an exclusive one by a word beside it. */
function bounds(schema: JsonObject, bound: string, exclusive: string): Member[] {
  if (schema[exclusive] === true) return limits({ [exclusive]: schema[bound] ?? null }, [exclusive]);
  return limits(schema, [bound, exclusive]);
}

/** A check of one kind for a schema that names no type: it has nothing against other kinds. */
export function untyped(check: Expression): Expression {
  const isBare = check === "text" || check === "file" || check === "number" || isCallOfNothing(check);
  return isBare ? ANYTHING : call("untyped", check);
}

function isCallOfNothing(check: Expression): boolean {
  return typeof check !== "string" && "call" in check && check.with.length === 0;
}

/** Whether a schema says something under one of these keywords. */
export function says(schema: JsonObject, keywords: readonly string[]): boolean {
  return keywords.some((keyword) => schema[keyword] !== undefined);
}

export function mapOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}
