import { isObject, type JsonObject } from "./json.ts";
import { members, type Place, step } from "./place.ts";

const LISTS = ["allOf", "anyOf", "oneOf"];
const SINGLES = ["if", "then", "else"];
const COMPOSING = new Set([...LISTS, ...SINGLES]);

/** A schema and all that it is composed of. */
export function withBranches(document: JsonObject, schema: Place, seen: readonly string[] = []): Place[] {
  if (seen.includes(schema.pointer)) return [];
  // Most are composed of nothing, and this is asked of every place in a contract.
  if (!isObject(schema.value) || !Object.keys(schema.value).some((keyword) => COMPOSING.has(keyword))) return [schema];
  const within = [...seen, schema.pointer];
  const lists = LISTS.flatMap((keyword) => members(document, step(document, schema, keyword)));
  const single = SINGLES.map((keyword) => ["", step(document, schema, keyword)] as const);
  const branches = [...lists, ...single].filter(([, { value }]) => value !== undefined);
  return [schema, ...branches.flatMap(([, branch]) => withBranches(document, branch, within))];
}
