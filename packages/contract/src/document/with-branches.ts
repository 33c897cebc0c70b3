import type { JsonObject } from "./json.ts";
import { members, type Place, step } from "./place.ts";

/** A schema and all that it is composed of. */
export function withBranches(document: JsonObject, schema: Place, seen: readonly string[] = []): Place[] {
  if (seen.includes(schema.pointer)) return [];
  const within = [...seen, schema.pointer];
  const lists = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => members(document, step(document, schema, keyword)));
  const single = ["if", "then", "else"].map((keyword) => ["", step(document, schema, keyword)] as const);
  const branches = [...lists, ...single].filter(([, { value }]) => value !== undefined);
  return [schema, ...branches.flatMap(([, branch]) => withBranches(document, branch, within))];
}
