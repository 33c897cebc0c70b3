import type { MethodShape } from "./client-shape.ts";
import type { TypeComparison } from "./compare-types.ts";
import type { TypeDifference } from "./type-difference.ts";

/** What became of a method's items under `each`. That they are gone is told of the function's export. */
export function judgePages(comparison: TypeComparison, before: MethodShape, after: MethodShape): TypeDifference[] {
  if (!after.item) return [];
  if (!before.item) return [{ bump: "minor", path: "", text: "can now be read item by item, by `each`" }];
  // What changed in the answer is told there.
  if (comparison.compare(before.answer, after.answer, "output").length > 0) return [];
  return [...comparison.compare(before.item, after.item, "output")];
}
