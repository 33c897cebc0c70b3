import type { ErrorObject } from "ajv";
import { pointerNames } from "../document/pointer.ts";

/** Where a required property is missing, as the names that lead to it. */
export function missingProperties(errors: readonly ErrorObject[]): string[][] {
  return errors
    .filter(({ keyword }) => keyword === "required")
    .map(({ instancePath, params }) => [...pointerNames(instancePath), String(params["missingProperty"])]);
}

export function describeErrors(errors: readonly ErrorObject[]): string {
  return errors.map(({ instancePath, message }) => `${instancePath || "the value"} ${message}`).join("; ");
}

// Keywords of which a sampler may know nothing, unlike those that settle which fields go together.
const VALUE_KEYWORD = /^(pattern|multipleOf|uniqueItems|(min|max|exclusiveMin|exclusiveMax)(imum|Length|Items))$/;

/** The errors about a single value: to leave it out would hide a field from the tests. */
export function wrongValues(errors: readonly ErrorObject[]): ErrorObject[] {
  return errors.filter(({ keyword }) => VALUE_KEYWORD.test(keyword));
}
