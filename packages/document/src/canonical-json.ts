import { createHash } from "node:crypto";
import { isObject, type Json } from "./json.ts";

/** JSON with its keys sorted and no white space: equal values give equal bytes. */
export function canonicalJson(value: Json): string {
  return JSON.stringify(sorted(value));
}

/** Identifies a document by what it says, however it is written down. */
export function digestOf(document: Json): string {
  return `sha256:${createHash("sha256").update(canonicalJson(document)).digest("hex")}`;
}

function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, sorted(item)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
