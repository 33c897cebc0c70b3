import { describe, InputError, UnsupportedError } from "@agentpost/transport";

export const MESSAGE_FIELDS: readonly string[] = ["to", "text", "attachments", "options"];

/** Refuses input before anything is sent, in one sentence: the field, what is wrong with it, and the remedy. */
export class InputCheck {
  constructor(
    readonly vendor: string,
    readonly operation = "send",
  ) {}

  refuse(field: string, problem: string): never {
    throw new InputError(problem, { vendor: this.vendor, operation: this.operation, field });
  }

  unsupported(field: string, problem: string): never {
    throw new UnsupportedError(problem, { vendor: this.vendor, operation: this.operation, field });
  }

  object(field: string, value: unknown): object {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      this.refuse(field, `is ${describe(value)}; expected an object`);
    }
    return value;
  }

  /** An object with no other fields than these. What isn't known would otherwise be dropped in silence. */
  fields(field: string, value: unknown, known: readonly string[]): Readonly<Record<string, unknown>> {
    for (const name of Object.keys(this.object(field, value))) {
      if (!known.includes(name)) {
        this.refuse(`${field}.${name}`, `is no field of ${field}; expected ${known.join(", ") || "none"}`);
      }
    }
    return value as Readonly<Record<string, unknown>>;
  }

  /** A text that can travel: not empty, and well-formed Unicode. */
  text(field: string, value: unknown): string {
    if (typeof value !== "string" || value === "") this.refuse(field, `is ${describe(value)}; expected a text`);
    // Half of a surrogate pair has no form in UTF-8, and would arrive as another character.
    if (/\p{Surrogate}/u.test(value)) this.refuse(field, "has half of a surrogate pair; expected well-formed text");
    return value;
  }

  wholeNumber(field: string, value: unknown): void {
    if (!Number.isSafeInteger(value)) this.refuse(field, `is ${describe(value)}; expected a whole number`);
  }
}
