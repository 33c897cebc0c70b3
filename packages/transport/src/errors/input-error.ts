import { AgentpostError } from "./agentpost-error.js";

/** The caller's input, options or credentials can't be used. Nothing was sent; `field` says where to look. */
export class InputError extends AgentpostError {
  static override readonly kind: string = "InputError";

  declare readonly field: string;

  /** `problem` goes on from the field's name: "is missing; …". */
  constructor(problem: string, details: { vendor: string; operation: string; field: string }) {
    super(`${details.field} ${problem}`, { ...details, outcome: "not-sent" });
  }
}
