import { type Check, problem } from "./check.js";

/** What several checks take. */
export function all(...checks: readonly [Check, ...Check[]]): Check {
  return {
    expected: checks[0].expected,
    isKind: (value) => checks.every((check) => check.isKind(value)),
    find(value, visit) {
      for (const check of checks) {
        const found = check.find(value, visit);
        if (found) return found;
      }
      return undefined;
    },
  };
}

/** The same, or null. */
export function nullable(check: Check): Check {
  return {
    expected: () => `${check.expected()} or null`,
    isKind: (value) => value === null || check.isKind(value),
    find: (value, visit) => (value === null ? undefined : check.find(value, visit)),
  };
}

/** A check of one kind of value where the contract names no type: it has nothing against any other kind. */
export function untyped(check: Check): Check {
  return { ...check, find: (value, visit) => (check.isKind(value) ? check.find(value, visit) : undefined) };
}

/** What a check doesn't take. */
export function not(check: Check): Check {
  return {
    expected: () => "a value",
    isKind: () => true,
    find: (value, visit) =>
      check.find(value, visit)
        ? undefined
        : problem("is what the contract excludes", `anything but ${check.expected()}`),
  };
}
