import type { Expected } from "./cases.ts";
import type { CaseResult } from "./plan.ts";

export type Verdict =
  | { readonly kind: "as known" }
  /** The runtime tells less, and so no more is claimed. */
  | { readonly kind: "weaker"; readonly what: string }
  /** The runtime itself sent again. Wrong, but known, and nothing that a client could change. */
  | { readonly kind: "resent" }
  | { readonly kind: "wrong"; readonly what: string };

/** Whether a result is what the server knows to be true. Less may be claimed than is true, never more. */
export function judge(
  expected: Expected,
  result: CaseResult | undefined,
  requests: number | undefined,
  { resends = false, hangs = false } = {},
): Verdict {
  if (!result) return { kind: "wrong", what: "no result" };
  const said = result.ok ? "accepted" : `${result.error}, ${result.outcome}`;
  const known = expected.error === undefined ? "accepted" : `${expected.error}, ${expected.outcome}`;
  const why = result.reason ? ` (${[result.reason.code, result.reason.message].filter(Boolean).join(": ")})` : "";
  const count = requests ?? expected.requests;
  if (expected.mayBeResent && count <= expected.requests + 1) {
    if (said === known) return { kind: "as known" };
    if (said === "ConnectionError, unknown") return { kind: "weaker", what: `${said} instead of ${known}${why}` };
  }
  if (count > expected.requests) {
    const once = count === expected.requests + 1 && expected.error === "ConnectionError";
    if (resends && once && said === known) return { kind: "resent" };
    return { kind: "wrong", what: `${count} requests came instead of ${expected.requests}; ${said}${why}` };
  }
  // What was lost on its way may have come whole or not; what was answered has come.
  const lost = expected.outcome === "unknown" && count < expected.requests && result.outcome === "unknown";
  const isCertain = expected.mayBeNotSent === true && said === `${expected.error}, not-sent`;
  if (said === known || isCertain) {
    if (count === expected.requests || lost) return { kind: "as known" };
    return { kind: "wrong", what: `${count} requests came instead of ${expected.requests}; ${said}${why}` };
  }
  const ended = broken(result.error) || (hangs && result.error === "TimeoutError");
  if (result.outcome === "unknown" && ended && broken(expected.error)) {
    return { kind: "weaker", what: `${said} instead of ${known}${why}` };
  }
  return { kind: "wrong", what: `${said} instead of ${known}: ${result.sentence ?? ""}${why}` };
}

/** Errors of a connection: which of them it is depends on what the runtime tells. */
function broken(error: string | undefined): boolean {
  return error === "ConnectionError" || error === "UnreadableAnswerError";
}
