import { type AgentpostError, ConnectionError } from "../errors/index.js";
import { maskedCopy, maskedWords, wordsOf } from "../redact.js";
import { type CallContext, callError } from "./call-context.js";

// The step that failed, in Node's words: no request leaves before the look-up and the connect. The code alone wouldn't
// do: on Linux a read, too, fails with EHOSTUNREACH or ECONNREFUSED where the route goes after the request has arrived.
const STEPS_BEFORE = ["getaddrinfo", "connect"];

// Where no step is named: undici's own timeout of a connect, and Deno, whose HTTP client says in words that it connects.
const NOT_CONNECTED = /^UND_ERR_CONNECT_TIMEOUT$|(^|: )client error \(Connect\): (tcp connect|dns) error/;

// Bun names no step, and reports a connection that breaks as ECONNRESET, whatever broke it.
const NOT_CONNECTED_IN_BUN = /^(ConnectionRefused|E(CONNREFUSED|NETUNREACH|HOSTUNREACH|NOTFOUND|TIMEDOUT))$/;

// Refused before the request, and it will be refused again: a certificate, which Node judges when the handshake ends, and
// a port that no `fetch` connects to. ERR_SSL_WRONG_VERSION_NUMBER isn't here: it also ends connections that were in use.
const WILL_NOT_CONNECT =
  /^(CERT_|ERR_TLS_CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_(GET|VERIFY)_|bad port$)|(^|: )client error \(Connect\): /;

// More than a host has addresses; a chain may be a circle.
const MOST_FAILURES = 64;

/**
 * What a failed `fetch` means. Where nothing tells that no request can have left, nothing is claimed; nor of a `fetch`
 * passed in, which may have sent a request before the one that failed.
 */
export function connectionError(context: CallContext, thrown: unknown): AgentpostError {
  const { settings, operation } = context;
  const { fetch, fetchSendsOnce } = settings.options;
  const ends = endsOf(thrown);
  const all = (is: (end: Failure) => boolean) => (!fetch || fetchSendsOnce === true) && ends.every(is);
  const notConnected = all(
    ({ syscall, reason }) =>
      STEPS_BEFORE.includes(`${syscall}`) ||
      NOT_CONNECTED.test(reason) ||
      ("Bun" in globalThis && NOT_CONNECTED_IN_BUN.test(reason)),
  );
  const isNotSent = notConnected || all(({ reason }) => WILL_NOT_CONNECT.test(reason));
  const [{ code, reason }] = ends;
  const sentence = isNotSent ? `no connection to ${settings.baseUrl}` : "the connection failed";
  const cause = maskedCopy(thrown, settings.redact);
  return callError(context, ConnectionError, `${sentence} (${maskedWords(reason, settings.redact)})`, {
    outcome: isNotSent ? "not-sent" : "unknown",
    retryable: isNotSent ? notConnected : operation.idempotent,
    cause: code ? Object.assign(cause, { code: maskedWords(code, settings.redact) }) : cause,
  });
}

interface Failure {
  readonly code?: string;
  readonly syscall?: unknown;
  /** The code, or the words where there is none. */
  readonly reason: string;
}

/** The ends of a cause chain: several where a host has several addresses. What is too much to look at tells nothing. */
function endsOf(thrown: unknown): [Failure, ...Failure[]] {
  const ends: Failure[] = [];
  const chain = [thrown];
  for (const each of chain) {
    const { cause, errors, code, syscall } = Object(each) as Record<string, unknown>;
    const inner: unknown[] = Array.isArray(errors) ? errors : cause ? [cause] : [];
    if (chain.length + inner.length > MOST_FAILURES) return [{ reason: wordsOf(thrown).message }];
    chain.push(...inner);
    if (inner[0]) continue;
    ends.push(
      typeof code === "string" && code ? { code, syscall, reason: code } : { syscall, reason: wordsOf(each).message },
    );
  }
  return ends as [Failure, ...Failure[]];
}
