import { checkNames, describe, encode, type Refuse } from "@agentpost/transport";

type Fields = Readonly<Record<string, unknown>>;

export function checkObject(refuse: Refuse, field: string, value: unknown): Fields {
  if (Object(value) !== value || Array.isArray(value)) refuse(field, `is ${describe(value)}; expected an object`);
  return value as Fields;
}

/** An object with no other fields than these. */
export function checkFields(refuse: Refuse, field: string, value: unknown, known: readonly string[]): Fields {
  checkNames(`${field}.`, checkObject(refuse, field, value), known, refuse);
  return value as Fields;
}

/** A text that can travel: not empty, and well-formed Unicode. */
export function checkText(refuse: Refuse, field: string, value: unknown): void {
  if (typeof value !== "string" || !value) refuse(field, `is ${describe(value)}; expected a text`);
  // Only for its refusal of half a surrogate pair, which has no form in UTF-8.
  encode(value as string, field, refuse);
}
