import { AgentpostError } from "./agentpost-error.js";

/** The caller's input, options or credentials can't be used. Nothing was sent; `field` says where to look. */
export class InputError extends AgentpostError {
  static override readonly kind: string = "InputError";

  readonly field: string;

  constructor(sentence: string, details: { vendor: string; operation: string; field: string; cause?: unknown }) {
    const { field, ...where } = details;
    super(sentence, { ...where, outcome: "not-sent" });
    this.field = field;
  }
}
