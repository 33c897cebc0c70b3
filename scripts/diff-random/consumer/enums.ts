import { isObject, type Json } from "@agentpost/document";

/**
 * How the types write enums: as they are in what only requests reach, and open in all else, since an answer may bring
 * values that the contract doesn't list.
 */
export interface Enums {
  /** Whether they are in a component, by its name. */
  readonly areClosedIn: (component: string) => boolean;
  readonly areClosed: boolean;
}

export const OPEN: Enums = { areClosedIn: () => false, areClosed: false };
export const CLOSED: Enums = { areClosedIn: () => false, areClosed: true };

/**
 * Those of a schema. What only requests reach leads to what goes into requests, and all else to what only requests reach
 * where there is no other form of it. Undefined where parts of both kinds are put together.
 */
export function enumsOf(given: Json | undefined, around: Enums): Enums | undefined {
  if (!isObject(given)) return around;
  const { $ref, allOf } = given;
  if (typeof $ref === "string") {
    return { ...around, areClosed: around.areClosed || around.areClosedIn($ref.split("/").at(-1) ?? "") };
  }
  const parts = Array.isArray(allOf) ? allOf.map((part) => enumsOf(part, around)) : [];
  return parts.every((part) => part?.areClosed === around.areClosed) ? around : undefined;
}
