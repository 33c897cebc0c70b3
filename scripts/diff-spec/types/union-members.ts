import type ts from "typescript";
import type { TypeDifference, Way } from "./type-difference.ts";

const MOST = 12;

/**
 * Compares types of several forms, such as a body of one media type or another. Each form that was accepted must
 * have one that accepts it now; each form that comes now must fit one that came before. Undefined where there are
 * more forms than it makes sense to tell apart.
 */
export function compareForms(
  before: readonly ts.Type[],
  after: readonly ts.Type[],
  way: Way,
  compare: (before: ts.Type, after: ts.Type) => readonly TypeDifference[],
): TypeDifference[] | undefined {
  if (before.length > MOST || after.length > MOST) return undefined;
  const [given, known] = way === "input" ? [before, after] : [after, before];
  const matched = new Set<ts.Type>();
  const found: TypeDifference[] = [];
  for (const form of given) {
    const options = known.map((other) => {
      const differences = way === "input" ? compare(form, other) : compare(other, form);
      return { other, differences, cost: costOf(differences) };
    });
    const [best] = options.sort((a, b) => a.cost - b.cost);
    if (!best) continue;
    matched.add(best.other);
    found.push(...best.differences);
  }
  const others = known.length - matched.size;
  if (others > 0) {
    const text = way === "input" ? "may now have another form" : "has one form less";
    found.push({ path: "", bump: way === "input" ? "minor" : "patch", text });
  }
  return [...new Map(found.map((one) => [`${one.path} ${one.bump} ${one.text}`, one])).values()];
}

function costOf(differences: readonly TypeDifference[]): number {
  const weights = { major: 10_000, minor: 100, patch: 1 };
  return differences.reduce((sum, { bump }) => sum + weights[bump], 0);
}
