import { AgentpostError, type ErrorDetails } from "./agentpost-error.js";

/**
 * The vendor pointed elsewhere. Redirects are never followed, since they would carry the credential
 * and the message to an address the caller never named. The outcome is `unknown`.
 */
export class RedirectError extends AgentpostError {
  static override readonly kind: string = "RedirectError";

  /** Where it pointed, without its query; undefined where the runtime hides it, as browsers do. */
  readonly location: string | undefined;

  constructor(sentence: string, details: ErrorDetails & { location: string | undefined }) {
    const { location, ...rest } = details;
    super(sentence, rest);
    this.location = location;
  }
}
