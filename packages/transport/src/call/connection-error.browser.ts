import { type AgentpostError, ConnectionError } from "../errors/index.js";
import { maskedCopy } from "../redact.js";
import { type CallContext, callError } from "./call-context.js";

/** A browser's failed `fetch` doesn't tell whether there was a connection, so that nothing is claimed. */
export function connectionError(context: CallContext, thrown: unknown): AgentpostError {
  return callError(context, ConnectionError, "the connection failed", {
    outcome: "unknown",
    retryable: context.operation.idempotent,
    cause: maskedCopy(thrown, context.settings.redact),
  });
}
