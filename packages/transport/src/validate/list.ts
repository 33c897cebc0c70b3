import { type Check, kind } from "./check.js";
import { inside, written } from "./inside.js";
import { anything } from "./kinds.js";

/** A list of items; `first` are the checks of those at its beginning, one each. */
export function list(items: Check = anything, ...first: readonly Check[]): Check {
  return kind("a list", Array.isArray, (values: readonly unknown[], visit) => {
    for (const [index, value] of values.entries()) {
      // JSON writes null for what it leaves out elsewhere.
      const found = inside(index, first[index] ?? items, written(value) ?? null, visit);
      if (found) return found;
    }
    return undefined;
  });
}
