import { AgentpostError } from "./agentpost-error.js";

/** `timeoutMs` or `deadlineMs` ran out. The outcome is `unknown` once a request had left. */
export class TimeoutError extends AgentpostError {
  static override readonly kind: string = "TimeoutError";
}
