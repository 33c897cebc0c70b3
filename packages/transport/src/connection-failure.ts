/** Codes of Node, Bun and undici which say that no connection was made, so that no request can have left. */
const NOT_CONNECTED = new Set([
  "ECONNREFUSED",
  "ConnectionRefused",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EAI_FAIL",
  "ENETUNREACH",
  "EHOSTUNREACH",
  "EADDRNOTAVAIL",
  "UND_ERR_CONNECT_TIMEOUT",
]);

// The handshake failed: refused before the request, and it will be refused again.
const BAD_CERTIFICATE = /^(CERT_|ERR_TLS_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_(GET|VERIFY)_)/;

// Deno gives no codes, but its HTTP client names the step that failed: no connection, so no request.
const DENO_NOT_CONNECTED = /client error \(Connect\): (tcp connect|dns) error/;

/** What a runtime tells about a failed `fetch`. A browser tells nothing, and nothing is then claimed. */
export interface ConnectionFailure {
  readonly code: string | undefined;
  readonly connected: "no" | "no, nor will it" | "unknown";
}

export function connectionFailure(cause: unknown): ConnectionFailure {
  const codes = codesOf(cause);
  const code = codes[0];
  if (codes.length === 0) {
    const words = cause instanceof Error && cause.cause instanceof Error ? cause.cause.message : "";
    return { code, connected: DENO_NOT_CONNECTED.test(words) ? "no" : "unknown" };
  }
  if (codes.every((each) => NOT_CONNECTED.has(each))) return { code, connected: "no" };
  return { code, connected: codes.every((each) => BAD_CERTIFICATE.test(each)) ? "no, nor will it" : "unknown" };
}

/** The codes at the ends of a cause chain: several where a host has several addresses. */
function codesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== "object" || error === null || depth > 4) return [];
  const { cause, code, errors } = error as { cause?: unknown; code?: unknown; errors?: unknown };
  if (Array.isArray(errors)) return errors.flatMap((each) => codesOf(each, depth + 1));
  const deeper = codesOf(cause, depth + 1);
  if (deeper.length > 0) return deeper;
  return typeof code === "string" ? [code] : [];
}

/** A copy of a runtime's error with its name, code and masked message: what else hangs on it may hold the request. */
export function shownCause(cause: unknown, code: string | undefined, redact: (text: string) => string): Error {
  const { name, message } = cause instanceof Error ? cause : { name: "Error", message: String(cause) };
  const shown = new Error(redact(withoutQueries(message)));
  shown.name = name;
  shown.stack = `${name}: ${shown.message}`;
  return code === undefined ? shown : Object.assign(shown, { code });
}

function withoutQueries(message: string): string {
  return message.replace(/(https?:\/\/[^\s?#"']*)[?#][^\s"']*/g, "$1");
}
