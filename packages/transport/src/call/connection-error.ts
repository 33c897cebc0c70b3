import { ConnectionError } from "../errors/index.js";
import { maskedCopy } from "../redact.js";
import type { CallContext } from "./call-context.js";

/**
 * Codes of Node, Bun and undici which say that no connection was made, so that no request can have left. Deno gives no
 * codes, but its HTTP client names the step that failed.
 */
const NOT_CONNECTED =
  /^(E(CONNREFUSED|NOTFOUND|AI_AGAIN|AI_FAIL|NETUNREACH|HOSTUNREACH|ADDRNOTAVAIL)|ConnectionRefused|UND_ERR_CONNECT_TIMEOUT)$|(^|: )client error \(Connect\): (tcp connect|dns) error/;

// The handshake failed: refused before the request, and it will be refused again.
const BAD_CERTIFICATE = /^(CERT_|ERR_TLS_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_(GET|VERIFY)_)/;

/** What a runtime's failed `fetch` means. Where it tells nothing, nothing is claimed. */
export function connectionError({ where, operation, settings }: CallContext, thrown: unknown): ConnectionError {
  const ends = endsOf(thrown, 5);
  const all = (pattern: RegExp) => ends.every(({ code, message }) => pattern.test(`${code ?? message}`));
  const code = ends[0]?.code;
  const isRefused = all(NOT_CONNECTED);
  const isNotSent = isRefused || all(BAD_CERTIFICATE);
  const sentence = isNotSent ? `nothing was sent, no connection to ${settings.baseUrl}` : "the connection failed";
  return new ConnectionError(sentence + (code ? ` (${code})` : ""), {
    ...where,
    outcome: isNotSent ? "not-sent" : "unknown",
    retryable: isNotSent ? isRefused : operation.idempotent,
    cause: Object.assign(maskedCopy(thrown, settings.redact), code && { code }),
  });
}

interface Failure {
  readonly code?: string;
  readonly message?: string;
}

/** The ends of a cause chain: several where a host has several addresses. */
function endsOf(error: unknown, depth: number): Failure[] {
  const { cause, errors = cause ? [cause] : [] } = Object(error) as { cause?: unknown; errors?: unknown[] };
  return depth && errors.length ? errors.flatMap((each) => endsOf(each, depth - 1)) : [Object(error)];
}
