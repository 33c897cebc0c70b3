import { valueAt } from "../json-pointer.js";
import type { Condition, RejectionRule } from "../operation.js";

/** The rule of the contract by which this body says that the vendor refused. */
export function rejection(body: unknown, rules: readonly RejectionRule[] | undefined): RejectionRule | undefined {
  return rules?.find((rule) => rule.when.every((condition) => holds(body, condition)));
}

function holds(body: unknown, condition: Condition): boolean {
  const value = valueAt(body, condition.pointer);
  return "equals" in condition ? value === condition.equals : value !== undefined && value !== null;
}

// Where the vendors we know put a sentence for a person.
const USUAL_POINTERS = ["/message", "/error", "/detail", "/error/message"];
const MAX_LENGTH = 300;

/** The vendor's own words about a failure. */
export function vendorWords(body: unknown, pointer: string | undefined): string | undefined {
  for (const candidate of pointer === undefined ? USUAL_POINTERS : [pointer]) {
    const words = valueAt(body, candidate);
    if (typeof words === "string" && words !== "") return words.slice(0, MAX_LENGTH);
  }
  return undefined;
}
