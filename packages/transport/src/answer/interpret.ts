import type { CallContext } from "../call-context.js";
import { RateLimitError, RedirectError, RejectedError, ServerError, UnreadableAnswerError } from "../errors/index.js";
import type { Exchange } from "../exchange.js";
import { redactDeep } from "../redact.js";
import type { Answer, ResponseInfo } from "../result.js";
import { excerpt, parseBody } from "./parse-body.js";
import { rejection, vendorWords } from "./rejection.js";
import { retryAfterMs } from "./retry-after.js";

/** Statuses that never have a body, so that none is missed. */
const BODILESS = [204, 205, 304];

/** Of a harmless operation, beside 429: timeout, server error, bad gateway, unavailable, gateway timeout. */
const REPEATABLE = [408, 500, 502, 503, 504];

/** Reads an answer: what the operation resolves to, or the error that says what it means. */
export function interpret(
  { settings: { redact }, operation, where, harmless }: CallContext,
  { bytes, fault }: Exchange,
  info: ResponseInfo,
): Answer<number, unknown> {
  const { status, headers, requestId } = info;
  const { method, success, rejects, retryAfter } = operation;
  const contentType = headers.get("content-type");
  const isSuccess = status >= 200 && status < 300;
  const isBodiless = method === "HEAD" || BODILESS.includes(status);
  // What the contract documents for a success; a failure may come from anyone on the way.
  const kind = isSuccess ? (success[status] ?? Object.values(success)[0] ?? "none") : "json";
  let problem = fault;
  let body: unknown;
  try {
    body = isBodiless ? undefined : parseBody(bytes, kind, contentType);
  } catch {
    body = excerpt(bytes, redact);
    problem ??= `expected ${kind}, got ${bytes?.length} bytes of ${contentType}`;
  }
  const rule = rejection(body, rejects?.[status]);
  if (isSuccess && !rule && !problem) return { status, data: body, response: info };

  const waitMs = retryAfterMs(headers, body, retryAfter?.[status]);
  body = redactDeep(body, redact);
  const unknown = { ...where, status, requestId, body, retryAfterMs: waitMs, outcome: "unknown" } as const;
  const rejected = { ...unknown, outcome: "rejected" } as const;
  const sentence = `${status}${vendorWords(body, rule?.message)}`;
  if (isSuccess && problem) {
    throw new UnreadableAnswerError(`${status}, but ${problem}`, { ...unknown, retryable: harmless });
  }
  if (!rule && status < 400) {
    // Without its query, which may repeat a credential.
    const location = headers.get("location")?.replace(/[?#].*|(?<=\/\/)[^/]*@/g, "");
    throw new RedirectError("answered with a redirect, which is not followed; check baseUrl", {
      ...unknown,
      status: status || undefined,
      location: location && redact(location),
    });
  }
  if (status === 429) throw new RateLimitError(`refused for now with ${sentence}`, { ...rejected, retryable: true });
  if (rule || (status < 500 && status !== 408)) throw new RejectedError(`refused with ${sentence}`, rejected);
  throw new ServerError(sentence, { ...unknown, retryable: harmless && REPEATABLE.includes(status) });
}
