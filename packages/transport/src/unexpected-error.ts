import { AgentpostError, type Outcome } from "./errors/index.js";
import { maskedCopy, type Redact } from "./redact.js";

/**
 * Whatever was thrown, as an error that says what it means for the message: a defect of ours, a getter, a `fetch` or a
 * provider of the caller's own. So nothing without an outcome is ever thrown.
 */
export function asAgentpostError(
  thrown: unknown,
  details: { readonly vendor: string; readonly operation: string; readonly outcome: Outcome },
  redact: Redact = String,
): AgentpostError {
  if (isOurs(thrown)) return thrown;
  const cause = maskedCopy(thrown, redact);
  return new AgentpostError(`failed in an unforeseen way, ${cause.name}: ${cause.message}`, { ...details, cause });
}

/** A value may be anything, also one that throws when it is looked at. */
function isOurs(thrown: unknown): thrown is AgentpostError {
  try {
    return thrown instanceof AgentpostError;
  } catch {
    return false;
  }
}
