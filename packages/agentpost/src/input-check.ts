import { InputError, UnsupportedError } from "@agentpost/transport";

/** Refuses input before anything is sent: each throws one sentence that names the field and the remedy. */
export class InputCheck {
  constructor(
    readonly vendor: string,
    readonly operation = "send",
  ) {}

  refuse(field: string, sentence: string): never {
    throw new InputError(sentence, { vendor: this.vendor, operation: this.operation, field });
  }

  unsupported(field: string, sentence: string): never {
    throw new UnsupportedError(sentence, { vendor: this.vendor, operation: this.operation, field });
  }

  /** An object with no other fields than these. What isn't known would otherwise be dropped in silence. */
  fields(field: string, value: unknown, known: readonly string[]): Readonly<Record<string, unknown>> {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      this.refuse(field, `${field} is ${shown(value)}; expected an object with ${known.join(", ")}`);
    }
    for (const name of Object.keys(value)) {
      if (!known.includes(name)) {
        const remedy = known.length > 0 ? `its fields are ${known.join(", ")}` : "it takes none";
        this.refuse(`${field}.${name}`, `${field} has no field "${name}"; ${remedy}`);
      }
    }
    return value as Readonly<Record<string, unknown>>;
  }

  /** A text that can travel: not empty, and well-formed Unicode. */
  text(field: string, value: unknown): string {
    if (typeof value !== "string" || value === "") {
      this.refuse(field, `${field} is ${shown(value)}; expected a text that is not empty`);
    }
    // Half of a surrogate pair has no form in UTF-8, and would arrive as another character.
    if (/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(value)) {
      this.refuse(field, `${field} has half of a surrogate pair; expected well-formed text`);
    }
    return value;
  }

  wholeNumber(field: string, value: unknown): void {
    if (!Number.isSafeInteger(value)) this.refuse(field, `${field} is ${shown(value)}; expected a whole number`);
  }
}

/** What came, without repeating text that may be anybody's. */
function shown(value: unknown): string {
  if (value === "") return "an empty string";
  if (value === undefined) return "missing";
  if (value === null) return "null";
  return Array.isArray(value) ? "an array" : typeof value === "object" ? "an object" : `a ${typeof value}`;
}
