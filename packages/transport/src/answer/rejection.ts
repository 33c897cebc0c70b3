import type { RejectionRule } from "../operation.js";
import { valueAt } from "../value-at.js";

/** The rule of the contract by which this body says that the vendor refused. */
export function rejection(body: unknown, rules: readonly RejectionRule[] = []): RejectionRule | undefined {
  return rules.find(({ when }) =>
    when.every((condition) => {
      const value = valueAt(body, condition.at);
      return "equals" in condition ? value === condition.equals : (value ?? undefined) !== undefined;
    }),
  );
}

// Where the vendors we know put a sentence for a person.
const USUAL_PLACES = [["message"], ["error"], ["detail"], ["error", "message"]];
const MAX_LENGTH = 300;

/** The vendor's own words about a failure, in quotes, ready to be appended to a sentence. */
export function vendorWords(body: unknown, place: readonly string[] | undefined): string {
  const words = (place ? [place] : USUAL_PLACES)
    .map((keys) => valueAt(body, keys))
    .find((value) => value && typeof value === "string");
  return words ? `: "${String(words).slice(0, MAX_LENGTH)}"` : "";
}
