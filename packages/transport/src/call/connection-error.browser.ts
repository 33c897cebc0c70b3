import { ConnectionError } from "../errors/index.js";
import { maskedCopy } from "../redact.js";
import type { CallContext } from "./call-context.js";

/** A browser's failed `fetch` doesn't tell whether there was a connection, so that nothing is claimed. */
export function connectionError({ where, operation, settings }: CallContext, thrown: unknown): ConnectionError {
  return new ConnectionError("the connection failed", {
    ...where,
    outcome: "unknown",
    retryable: operation.idempotent,
    cause: maskedCopy(thrown, settings.redact),
  });
}
