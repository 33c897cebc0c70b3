import { AgentpostError } from "./agentpost-error.js";

/** A success that can't be read: not the documented media type, broken, truncated or too large. The outcome is `unknown`. */
export class UnreadableAnswerError extends AgentpostError {
  static override readonly kind: string = "UnreadableAnswerError";
}
