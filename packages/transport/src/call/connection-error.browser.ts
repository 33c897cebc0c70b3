import { type AgentpostError, ConnectionError } from "../errors/index.js";
import { maskedCopy } from "../redact.js";
import { type CallContext, callError } from "./call-context.js";

/**
 * A browser's failed `fetch` doesn't tell whether there was a connection, so that nothing is claimed. One that is passed
 * in and declared to send once, as a test's is, is believed where it names the step that failed as Node does.
 */
export function connectionError(context: CallContext, thrown: unknown): AgentpostError {
  const { settings, operation } = context;
  const isNotSent =
    settings.options.fetchSendsOnce &&
    (thrown as { cause?: { syscall?: unknown } } | null)?.cause?.syscall === "connect";
  return callError(context, ConnectionError, "the connection failed", {
    outcome: isNotSent ? "not-sent" : "unknown",
    retryable: isNotSent || operation.idempotent,
    cause: maskedCopy(thrown, settings.redact),
  });
}
