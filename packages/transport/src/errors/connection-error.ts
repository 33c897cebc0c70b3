import { AgentpostError } from "./agentpost-error.js";

/**
 * No answer came. The outcome is `not-sent` where the runtime says that no connection was made
 * (refused, unknown host, bad certificate), and `unknown` in every other case.
 */
export class ConnectionError extends AgentpostError {
  static override readonly kind: string = "ConnectionError";
}
