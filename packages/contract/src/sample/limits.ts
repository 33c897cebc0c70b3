import type { JsonObject } from "../document/json.ts";

/** The limits that schemas state under a keyword. */
export function limits(schemas: readonly JsonObject[], keyword: string): number[] {
  return schemas.flatMap(({ [keyword]: value }) => (typeof value === "number" ? [value] : []));
}

/** The one that is hardest to reach. */
export function greatest(schemas: readonly JsonObject[], keyword: string): number {
  return Math.max(Number.NEGATIVE_INFINITY, ...limits(schemas, keyword));
}

/** The one that is soonest exceeded. */
export function least(schemas: readonly JsonObject[], keyword: string): number {
  return Math.min(Number.POSITIVE_INFINITY, ...limits(schemas, keyword));
}
