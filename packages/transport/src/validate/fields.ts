import { type Check, type Problem, problem, type Visit } from "./check.js";
import { written } from "./inside.js";

/** A field that has to be there. */
export interface Required {
  /** The check of a field that must be there. */
  readonly required: Check;
}

/** A check of a field: what it is given to, or that it must be there as well. */
export type Field = Check | Required;

/** By their names. */
export interface Fields {
  readonly [name: string]: Field;
}

/** A field that must be there. */
export function required(check: Check): Required {
  return { required: check };
}

/** What is wrong with a field's value, be it that there is none. */
export function findIn(field: Field, value: unknown, visit: Visit): Problem | undefined {
  const check = checkOf(field);
  if (value !== undefined) return check.find(value, visit);
  return check === field ? undefined : { ...problem("is missing", check.expected()), field: "missing" };
}

export function checkOf(field: Field): Check {
  return "required" in field ? field.required : field;
}

/** The names of an object under which something is written. */
export function definedNames(holder: object): string[] {
  return Object.entries(holder).flatMap(([name, value]) => (written(value) === undefined ? [] : [name]));
}
