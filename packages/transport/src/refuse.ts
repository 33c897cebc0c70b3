import { InputError } from "./errors/index.js";

/** Refuses input in one sentence: the field, what is wrong with it, and the remedy. */
export type Refuse = (field: string, problem: string, Type?: typeof InputError) => never;

/** What refuses the input of an operation: throws an `InputError` that names the field and the problem. */
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

/**
 * A copy of an object's fields, of which each is one of these. A known one that is inherited or hidden, as a class's getters
 * are, is refused as well, since a copy would drop it in silence.
 */
export function copyFields(
  prefix: string,
  values: object,
  known: readonly string[],
  refuse: Refuse,
): Record<string, unknown> {
  const copy = { ...values };
  checkNames(prefix, copy, known, refuse);
  for (const name of known) {
    if (!Object.hasOwn(copy, name) && name in values) {
      refuse(prefix + name, "is inherited or hidden; expected a field of its own");
    }
  }
  return copy;
}

/** True of an object with names, such as JSON has; a Map, a list or a class of them would be dropped in silence. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !(Symbol.iterator in value);
}

/** Says what came, for an error message, without repeating a text, which could be a secret. Not for a credential. */
export function describe(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === "") return "empty";
  if (Array.isArray(value)) return "an array";
  if (Object(value) === value) return "an object";
  return typeof value === "string" ? "a string" : String(value);
}
