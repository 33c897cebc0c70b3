import { describe, type Fault, faultIn, UnsupportedError } from "@agentpost/transport";

/** How a mapping refuses a message before anything is sent, in one sentence each: field, problem, remedy. */
export interface InputCheck {
  /** What the caller got wrong. */
  readonly refuse: Fault;
  /** What this vendor can't do. */
  readonly unsupported: Fault;
}

export function inputCheck(vendor: string): InputCheck {
  return { refuse: faultIn(vendor, "send"), unsupported: faultIn(vendor, "send", UnsupportedError) };
}

type Fields = Readonly<Record<string, unknown>>;

export function checkObject(refuse: Fault, field: string, value: unknown): Fields {
  if (Object(value) !== value || Array.isArray(value)) refuse(field, `is ${describe(value)}; expected an object`);
  return value as Fields;
}

/** An object with no other fields than these. What isn't known would otherwise be dropped in silence. */
export function checkFields(refuse: Fault, field: string, value: unknown, known: readonly string[]): Fields {
  for (const name in checkObject(refuse, field, value)) {
    if (!known.includes(name)) {
      refuse(`${field}.${name}`, `is no field of ${field}; expected ${known.join(", ") || "none"}`);
    }
  }
  return value as Fields;
}

/** A text that can travel: not empty, and well-formed Unicode. */
export function checkText(refuse: Fault, field: string, value: unknown): void {
  if (typeof value !== "string" || !value) refuse(field, `is ${describe(value)}; expected a text`);
  // Half of a surrogate pair has no form in UTF-8, and would arrive as another character.
  if (/\p{Surrogate}/u.test(value as string)) refuse(field, "has half of a surrogate pair; expected well-formed text");
}
