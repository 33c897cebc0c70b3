import { AgentpostError, type Outcome } from "./errors/index.js";
import { maskedCopy, type Redact } from "./redact.js";

/** What is known of a call when something unforeseen is thrown. */
export interface CallFacts {
  /** The vendor's id. */
  readonly vendor: string;
  /** The operation's name. */
  readonly operation: string;
  /** What the error means for a message. */
  readonly outcome: Outcome;
  /** How many requests were made. */
  readonly attempts?: number;
}

/**
 * Whatever was thrown, as an error that says what it means for the message: a defect of ours, a getter, a `fetch` or a
 * provider of the caller's own. So nothing without an outcome is ever thrown.
 */
export function asAgentpostError(thrown: unknown, details: CallFacts, redact?: Redact): AgentpostError {
  return isOurs(thrown, details.outcome) ? thrown : unexpectedError(thrown, details, redact);
}

/** Of what was thrown, only its words: also an error of ours may be another call's, and tell of that one's message. */
export function unexpectedError(thrown: unknown, details: CallFacts, redact: Redact = String): AgentpostError {
  const cause = maskedCopy(thrown, redact);
  return new AgentpostError(`failed in an unforeseen way, ${cause.name}: ${cause.message}`, { ...details, cause });
}

/**
 * A value may be anything, also one that throws when it is looked at. Before anything has left, an error that says
 * otherwise is of another call.
 */
function isOurs(thrown: unknown, atWorst: Outcome): thrown is AgentpostError {
  try {
    return thrown instanceof AgentpostError && (atWorst !== "not-sent" || thrown.outcome === atWorst);
  } catch {
    return false;
  }
}
