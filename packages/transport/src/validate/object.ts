import { type Check, kind, problem } from "./check.js";
import { checkOf, definedNames, type Fields, findIn } from "./fields.js";
import { inside, under, written } from "./inside.js";
import { listed } from "./words.js";

/** What the contract says of names that it doesn't list. */
export interface OtherFields {
  /** Of those whose names match. */
  readonly matching?: readonly (readonly [name: RegExp, check: Check])[];
  /** Of all others: false where there may be none. */
  readonly others?: Check | false;
}

type Holder = Readonly<Record<string, unknown>>;

/** An object with these fields, and others where the contract allows them. */
export function object(fields: Fields = {}, { matching = [], others }: OtherFields = {}): Check {
  const listedFields = Object.entries(fields);
  const patterns = matching.map(([pattern]) => `what matches ${pattern}`);
  const names = listed([...Object.keys(fields), ...patterns]);
  return kind("an object", isObject, (holder: Holder, visit) => {
    for (const [name, field] of listedFields) {
      const value = Object.hasOwn(holder, name) ? written(holder[name]) : undefined;
      const missing = value === undefined ? findIn(field, value, visit) : undefined;
      const found = missing ? under(name, missing) : value !== undefined && inside(name, checkOf(field), value, visit);
      if (found) return found;
    }
    if (others === undefined && matching.length === 0) return undefined;
    for (const name of definedNames(holder)) {
      const checks = matching.flatMap(([pattern, check]) => (pattern.test(name) ? [check] : []));
      if (checks.length === 0 && !Object.hasOwn(fields, name)) {
        if (others === false) return under(name, { ...problem("is not known", names), field: "unknown" });
        if (others) checks.push(others);
      }
      for (const check of checks) {
        const found = inside(name, check, written(holder[name]), visit);
        if (found) return found;
      }
    }
    return undefined;
  });
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
