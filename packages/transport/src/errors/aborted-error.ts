import { AgentpostError } from "./agentpost-error.js";

/** The caller's `signal` ended the call. The outcome is `unknown` once a request had left. */
export class AbortedError extends AgentpostError {
  static override readonly kind: string = "AbortedError";
}
