import type { Received } from "../call/attempt.js";
import type { CallContext } from "../call/call-context.js";
import {
  type ErrorDetails,
  type Outcome,
  RateLimitError,
  RedirectError,
  RejectedError,
  ServerError,
  UnreadableAnswerError,
} from "../errors/index.js";
import type { AnswerKind } from "../operation.js";
import { redactDeep } from "../redact.js";
import { excerpt, parseBody } from "./body.js";
import { readBody } from "./read-body.js";
import type { Answer, ResponseInfo } from "./result.js";
import { retryAfterMs } from "./retry-after.js";
import { vendorWords } from "./vendor-words.js";

/** Of an idempotent operation, beside 429: timeout, server error, bad gateway, unavailable, gateway timeout. */
const REPEATABLE = [408, 500, 502, 503, 504];

/** Reads an answer: what the operation resolves to, or the error that says what it means. */
export function readResponse(
  { settings: { redact }, operation, where }: CallContext,
  { response: { ok }, bytes, problem: broken }: Received,
  info: ResponseInfo,
): Answer<number, unknown> {
  const { status, headers, requestId } = info;
  const { success, rejects, retryAfter, idempotent } = operation;
  const contentType = headers.get("content-type");
  const documented = success[status] ?? (Object.values(success)[0] as AnswerKind);
  // A failure may come from anyone on the way; a 204 or 205 has no body, whatever other successes have.
  const kind = !ok ? "json" : [204, 205].includes(status) ? "none" : documented;
  let problem = broken;
  let body: unknown;
  try {
    body = parseBody(bytes, kind, contentType);
  } catch {
    body = excerpt(bytes, redact);
    problem ??= `expected ${kind}, got ${bytes?.length} bytes of ${contentType}`;
  }
  const at = readBody(body);
  const refusal = rejects?.[status]?.(at);
  if (ok && !refusal && !problem) return { status, data: body, response: info };

  const waitMs = retryAfterMs(headers, retryAfter?.[status]?.(at));
  const sentence = status + vendorWords(refusal || [], at, redact);
  body = redactDeep(body, redact);
  const told = (outcome: Outcome, retryable?: boolean): ErrorDetails => {
    return { ...where, status: status || undefined, requestId, retryAfterMs: waitMs, body, outcome, retryable };
  };

  if (ok && problem) throw new UnreadableAnswerError(`${status}, but ${problem}`, told("unknown", idempotent));
  if (!refusal && status < 400) {
    // Without its query, which may repeat a credential.
    const location = headers.get("location")?.replace(/[?#].*|(?<=\/\/)[^/]*@/g, "");
    throw new RedirectError("answered with a redirect; check baseUrl", {
      ...told("unknown"),
      location: location && redact(location),
    });
  }
  if (status === 429) throw new RateLimitError(`refused for now with ${sentence}`, told("rejected", true));
  if (refusal || (status < 500 && status !== 408)) {
    throw new RejectedError(`refused with ${sentence}`, told("rejected"));
  }
  throw new ServerError(sentence, told("unknown", idempotent && REPEATABLE.includes(status)));
}
