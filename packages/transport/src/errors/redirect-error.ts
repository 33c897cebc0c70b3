import { AgentpostError } from "./agentpost-error.js";

/**
 * The vendor pointed elsewhere. Redirects are never followed, since they would carry the credential
 * and the message to an address the caller never named. The outcome is `unknown`.
 */
export class RedirectError extends AgentpostError {
  static override readonly kind: string = "RedirectError";

  /** Where it pointed, without its query; absent where the runtime hides it, as browsers do. */
  declare readonly location?: string;
}
