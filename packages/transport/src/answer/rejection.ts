import { valueAt } from "../json-pointer.js";
import type { RejectionRule } from "../operation.js";

/** The rule of the contract by which this body says that the vendor refused. */
export function rejection(body: unknown, rules: readonly RejectionRule[] | undefined): RejectionRule | undefined {
  return rules?.find(({ when }) =>
    when.every((condition) => {
      const value = valueAt(body, condition.pointer);
      return "equals" in condition ? value === condition.equals : (value ?? undefined) !== undefined;
    }),
  );
}

// Where the vendors we know put a sentence for a person.
const USUAL_POINTERS = ["/message", "/error", "/detail", "/error/message"];
const MAX_LENGTH = 300;

/** The vendor's own words about a failure, in quotes, ready to be appended to a sentence. */
export function vendorWords(body: unknown, pointer: string | undefined): string {
  const words = (pointer === undefined ? USUAL_POINTERS : [pointer])
    .map((candidate) => valueAt(body, candidate))
    .find((value) => typeof value === "string" && value !== "");
  return words ? `: "${String(words).slice(0, MAX_LENGTH)}"` : "";
}
