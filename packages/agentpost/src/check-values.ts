import { checkWellFormed, describe, isRecord, type Refuse } from "@agentpost/transport";

/** Refuses a value that isn't what its field needs. */
export type CheckValue = (refuse: Refuse, field: string, value: unknown) => void;

/** A text that can travel: not empty, and well-formed Unicode. */
export const checkText: CheckValue = (refuse, field, value) => {
  if (typeof value !== "string" || !value) refuse(field, `is ${describe(value)}; expected a text`);
  checkWellFormed(value as string, field, refuse);
};

/** Refuses what isn't `true` or `false`. */
export const checkBoolean: CheckValue = (refuse, field, value) => {
  if (typeof value !== "boolean") refuse(field, `is ${describe(value)}; expected true or false`);
};

/** Refuses what isn't a whole number, or one too large to be exact. */
export const checkWhole: CheckValue = (refuse, field, value) => {
  if (!Number.isSafeInteger(value)) refuse(field, `is ${describe(value)}; expected a whole number`);
};

/** An object with names of its own, such as JSON has. */
export const checkObject: CheckValue = (refuse, field, value) => {
  if (!isRecord(value)) refuse(field, `is ${describe(value)}; expected an object`);
};

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Refuses what isn't a UUID. */
export const checkUuid: CheckValue = (refuse, field, value) => {
  if (typeof value !== "string" || !UUID.test(value)) {
    const came = typeof value === "string" && value ? "no UUID" : describe(value);
    refuse(field, `is ${came}; expected one such as 6d1e8b37-0c4a-4f92-a5d3-9b2f7e60c815`);
  }
};

/** What came, for a sentence about a value that is no secret: the beginning of a text, or what else it is. */
export function quoted(value: unknown): string {
  return typeof value === "string" && value ? `"${value.slice(0, 40)}"` : describe(value);
}

/** Refuses what isn't one of these texts. */
export function checkOneOf(...values: readonly string[]): CheckValue {
  return (refuse, field, value) => {
    if (values.includes(value as string)) return;
    refuse(field, `is ${quoted(value)}; expected ${values.map((each) => `"${each}"`).join(" or ")}`);
  };
}

/** A list, also an empty one, of values that all pass. */
export function checkList(check: CheckValue): CheckValue {
  return (refuse, field, value) => {
    if (!Array.isArray(value)) refuse(field, `is ${describe(value)}; expected a list`);
    for (const [index, item] of (value as unknown[]).entries()) check(refuse, `${field}[${index}]`, item);
  };
}
