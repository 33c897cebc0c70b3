import type ts from "typescript";
import { code } from "../words.ts";
import type { TypeComparison } from "./compare-types.ts";
import type { TypeDifference } from "./type-difference.ts";

/** What comes with a status, and with which others it comes alike. */
interface Told {
  readonly data: ts.Type;
  readonly alike: readonly string[];
}

/** Compares what a method resolves to, status by status. */
export function compareAnswers(comparison: TypeComparison, before: ts.Type, after: ts.Type): TypeDifference[] {
  const [old, now] = [toldBy(comparison.checker, before), toldBy(comparison.checker, after)];
  const found: TypeDifference[] = [];
  for (const [status, { data, alike }] of old) {
    const other = now.get(status);
    if (other)
      found.push(
        ...comparison.compare(data, other.data, "output").map((one) => ({ ...one, path: `.data${one.path}` })),
      );
    // A range stands for statuses that nobody saw yet: that it became the one there is takes nothing away.
    else if (!alike.some((one) => now.has(one))) {
      found.push({ path: "", bump: "major", text: `the status ${code(status)} is gone` });
    }
  }
  for (const [status, { data, alike }] of now) {
    if (old.has(status) || alike.some((one) => old.has(one))) continue;
    // Who reads the data without asking for the status must find what was there.
    const fits = [...old.values()].some(({ data: known }) => comparison.checker.isTypeAssignableTo(data, known));
    found.push({ path: "", bump: fits ? "minor" : "major", text: `the status ${code(status)} is new` });
  }
  return [...new Map(found.map((one) => [`${one.path} ${one.bump} ${one.text}`, one])).values()];
}

function toldBy(checker: ts.TypeChecker, answer: ts.Type): Map<string, Told> {
  const told = new Map<string, Told>();
  for (const form of answer.isUnion() ? answer.types : [answer]) {
    const [status, data] = ["status", "data"]
      .map((name) => form.getProperty(name))
      .map((symbol) => symbol && checker.getTypeOfSymbol(symbol));
    if (!status || !data) continue;
    const alike = (status.isUnion() ? status.types : [status]).map((one) => checker.typeToString(one));
    for (const one of alike) told.set(one, { data, alike });
  }
  return told;
}
