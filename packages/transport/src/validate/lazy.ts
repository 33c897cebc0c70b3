import { type Check, problem } from "./check.js";

/**
 * A check that contains itself, by a function since it isn't made yet. What it says of an object is kept, so that
 * alternatives don't look at one again and again, and so that a circle is seen.
 */
export function lazy(make: () => Check): Check {
  return {
    expected: () => make().expected(),
    isKind: (value) => make().isKind(value),
    find(value, visit) {
      const check = make();
      if (typeof value !== "object" || value === null) return check.find(value, visit);
      const known = visit.seen.get(check) ?? new Map();
      visit.seen.set(check, known);
      if (known.get(value) === "looking") return problem("holds itself", "a value without a circle");
      if (!known.has(value)) {
        known.set(value, "looking");
        known.set(value, check.find(value, visit));
      }
      return known.get(value);
    },
  };
}
