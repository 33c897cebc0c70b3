import { type Check, problem } from "./check.js";
import { comparable } from "./same.js";
import { listed, quoted, shown } from "./words.js";

/** One of the values that the contract names. */
export function oneOf(...values: readonly unknown[]): Check {
  const known = new Set(values.map(comparable));
  const expected = () => listed(values.map(quoted));
  return {
    expected,
    isKind: (value) => values.some((each) => typeof each === typeof value),
    find: (value) => (known.has(comparable(value)) ? undefined : problem(`is ${shown(value)}`, expected())),
  };
}
