/**
 * Codes of Node, Bun and undici which say that no connection was made, so that no request can have left. Deno gives no
 * codes, but its HTTP client names the step that failed.
 */
const NOT_CONNECTED =
  /^(ECONNREFUSED|ConnectionRefused|ENOTFOUND|EAI_AGAIN|EAI_FAIL|ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT)$|^client error \(Connect\): (tcp connect|dns) error/;

// The handshake failed: refused before the request, and it will be refused again.
const BAD_CERTIFICATE = /^(CERT_|ERR_TLS_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_(GET|VERIFY)_)/;

/** What a runtime tells about a failed `fetch`. A browser tells nothing, and nothing is then claimed. */
export interface ConnectionFailure {
  readonly code: string | undefined;
  readonly connected: "no" | "no, nor will it" | "unknown";
}

export function connectionFailure(cause: unknown): ConnectionFailure {
  const ends = endsOf(cause, 5);
  const signs = ends.map(({ code, message }) => String(code ?? message));
  const all = (pattern: RegExp) => signs.every((sign) => pattern.test(sign));
  return {
    code: ends.map(({ code }) => code).find((code) => typeof code === "string"),
    connected: all(NOT_CONNECTED) ? "no" : all(BAD_CERTIFICATE) ? "no, nor will it" : "unknown",
  };
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

/** A copy of a runtime's error with its name, code and masked message: what else hangs on it may hold the request. */
export function shownCause(cause: unknown, code: string | undefined, redact: (text: string) => string): Error {
  const { name, message } = cause instanceof Error ? cause : { name: "Error", message: String(cause) };
  const shown = new Error(redact(message.replace(/(?<=https?:\/\/[^\s?#"']*)[?#][^\s"']*/g, "")));
  return Object.assign(shown, { name }, code && { code });
}
