import type { ErrorObject } from "ajv";
import { isObject } from "../document/json.ts";
import { missingProperties } from "./errors.ts";

/**
 * Adds what is missing from a value, taken from a whole one, until it is valid. What one branch of an `allOf` requires
 * another may describe, and the sampler looks at one at a time. Undefined where that doesn't lead to a valid value.
 */
export function complete(
  value: unknown,
  whole: unknown,
  validate: (value: unknown) => readonly ErrorObject[],
): unknown {
  let completed = value;
  for (;;) {
    const errors = validate(completed);
    if (errors.length === 0) return completed;
    // One at a time: alternatives may exclude each other.
    const larger = missingProperties(errors)
      .map((names) => copyAt(completed, whole, names))
      .find((candidate) => candidate !== completed);
    if (larger === undefined) return undefined;
    completed = larger;
  }
}

/** A copy of `value` with what `source` has under the names. */
function copyAt(value: unknown, source: unknown, names: readonly string[]): unknown {
  const [name, ...rest] = names;
  if (name === undefined) return value === undefined ? source : value;
  if (typeof source !== "object" || source === null || !Object.hasOwn(source, name)) return value;
  const held: unknown = Reflect.get(Object(value), name);
  const copied = copyAt(held, Reflect.get(source, name), rest);
  if (copied === held) return value;
  if (!Array.isArray(value)) return { ...(isObject(value) ? value : {}), [name]: copied };
  return value.map((item, index) => (String(index) === name ? copied : item));
}
