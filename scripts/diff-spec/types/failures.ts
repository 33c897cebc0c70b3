import type ts from "typescript";
import { code } from "../words.ts";
import type { TypeComparison } from "./compare-types.ts";
import type { TypeDifference } from "./type-difference.ts";

/**
 * Compares the failures of a result. A status that the contract didn't document was a failure before as well, only
 * without a type of its own; that it has one now breaks nobody.
 */
export function compareFailures(comparison: TypeComparison, before: ts.Type, after: ts.Type): TypeDifference[] {
  const [old, now] = [failures(comparison.checker, before), failures(comparison.checker, after)];
  const found: TypeDifference[] = [];
  for (const [status, body] of old) {
    const other = now.get(status);
    const within = status === "undefined" ? "the body of any other failure" : `the body of a failure ${status}`;
    if (!other) found.push({ path: "", bump: "major", text: `a failure ${code(status)} is no longer told apart` });
    else found.push(...comparison.compare(body, other, "output").map((one) => ({ ...one, within })));
  }
  for (const status of now.keys()) {
    if (!old.has(status)) found.push({ path: "", bump: "minor", text: `a failure ${code(status)} is now told apart` });
  }
  return found;
}

/** The bodies of failures by status; `undefined` is every other one. */
function failures(checker: ts.TypeChecker, result: ts.Type): Map<string, ts.Type> {
  const members = result.isUnion() ? result.types : [result];
  const statusOf = (member: ts.Type) => {
    const status = member.getProperty("status");
    return status ? checker.typeToString(checker.getTypeOfSymbol(status)) : "";
  };
  // A success that may be a refusal in disguise has its data for a body, which the answer tells about already.
  const successes = new Set(members.filter((member) => member.getProperty("data")).map(statusOf));
  const bodies = new Map<string, ts.Type>();
  for (const member of members) {
    const body = member.getProperty("body");
    if (body && !successes.has(statusOf(member))) bodies.set(statusOf(member), checker.getTypeOfSymbol(body));
  }
  return bodies;
}
