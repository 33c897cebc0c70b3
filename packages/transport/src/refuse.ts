import { InputError } from "./errors/index.js";

/** Refuses input in one sentence: the field, what is wrong with it, and the remedy. */
export type Refuse = (field: string, problem: string, Type?: typeof InputError) => never;

export function refuseIn(vendor: string, operation: string): Refuse {
  return (field, problem, Type = InputError) => {
    throw new Type(problem, { vendor, operation, field });
  };
}

/** Refuses a name that isn't one of these, since what nobody knows would be dropped in silence. */
export function checkNames(prefix: string, values: object | undefined, known: readonly string[], refuse: Refuse): void {
  for (const name in values) {
    if (!known.includes(name)) refuse(prefix + name, `is not known; expected ${known.join(", ") || "none"}`);
  }
}

/** Says what came, for an error message, without repeating a text, which could be a secret. Not for a credential. */
export function describe(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === "") return "empty";
  if (Array.isArray(value)) return "an array";
  if (Object(value) === value) return "an object";
  return typeof value === "string" ? "a string" : String(value);
}
