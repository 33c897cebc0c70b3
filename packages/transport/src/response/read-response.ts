import type { Received } from "../call/attempt.js";
import { type CallContext, callError } from "../call/call-context.js";
import {
  type AgentpostError,
  type ErrorDetails,
  RateLimitError,
  RedirectError,
  RejectedError,
  ServerError,
  UnreadableAnswerError,
} from "../errors/index.js";
import type { AnswerKind, Operation } from "../operation.js";
import { redactDeep, redactedStart } from "../redact.js";
import type { PreparedRequest } from "../request/prepare.js";
import { excerpt, parseBody, readBody } from "./body.js";
import type { Answer, ResponseInfo } from "./result.js";
import { retryAfterMs } from "./retry-after.js";
import { vendorWords } from "./vendor-words.js";

/** Of an idempotent operation, beside 429: timeout, server error, bad gateway, unavailable, gateway timeout. */
const REPEATABLE = [408, 500, 502, 503, 504];
const REDIRECTS = [301, 302, 303, 307, 308];
const MAX_ID_LENGTH = 200;
// Masking a larger body would block the process longer than it is worth; its beginning is shown.
const MOST_BYTES_OF_ERROR = 256 * 1024;

/** Reads an answer: what the operation resolves to, or the error that says what it means. */
export function readResponse(
  context: CallContext,
  { shownUrl: url }: PreparedRequest,
  received: Received,
  onResponse: (status: number, requestId: string | undefined) => void,
): Answer<number, unknown> {
  const { settings, operation, attempts } = context;
  const { status, headers } = received.response;
  const givenId = headers.get("x-request-id") ?? headers.get("request-id");
  const requestId = givenId ? redactedStart(givenId, MAX_ID_LENGTH, settings.redact) : undefined;
  onResponse(status, requestId);

  const isSuccess = status >= 200 && status < 300;
  const { body, problem } = parse(context, received, isSuccess);
  const at = readBody(body);
  const refusal = operation.rejects?.[isSuccess ? "2xx" : status]?.(at);
  const isBodiless = operation.success[status] === "none";
  const missing = isSuccess && !problem && !refusal && !isBodiless && operation.promises?.(at);
  const info: ResponseInfo = { status, headers, url, requestId, attempts };
  if (isSuccess && !problem && !refusal && !missing) return { status, data: body, response: info };

  const isLarge = (received.bytes?.length ?? 0) > MOST_BYTES_OF_ERROR;
  const details = {
    status: status || undefined,
    requestId,
    retryAfterMs: retryAfterMs(headers, operation.retryAfter?.[status]?.(at)),
    body: isLarge ? excerpt(received.bytes, settings.redact) : redactDeep(body, settings.redact),
  };
  if (isSuccess && !refusal) {
    const sentence = `${status}, but ${problem ?? `the body shows no ${missing}, which the contract promises`}`;
    const { idempotent } = operation;
    throw callError(context, UnreadableAnswerError, sentence, {
      ...details,
      outcome: "unknown",
      retryable: idempotent,
    });
  }
  const words = status + vendorWords(refusal || [], at, settings.redact);
  throw refusal
    ? callError(context, RejectedError, `refused with ${words}`, { ...details, outcome: "rejected" })
    : failureOf(context, received.response, words, details);
}

/** The body as the contract says it is, or what is wrong with it and its beginning. */
function parse(
  { settings: { redact }, operation }: CallContext,
  { response: { status, headers }, bytes, problem }: Received,
  isSuccess: boolean,
): { body: unknown; problem?: string | undefined } {
  const kind = isSuccess ? kindOf(operation, status) : "json";
  const contentType = headers.get("content-type");
  try {
    if (!isSuccess && (bytes?.length ?? 0) > MOST_BYTES_OF_ERROR) throw new RangeError("too large");
    return { body: parseBody(bytes, kind, contentType), problem };
  } catch {
    const type = redactedStart(contentType ?? "no content type", MAX_ID_LENGTH, redact);
    return {
      body: excerpt(bytes, redact),
      problem: problem ?? `expected ${kind}, got ${bytes?.length ?? 0} bytes of ${type}`,
    };
  }
}

/** A 204 or 205 has no body, whatever other successes have; of one that isn't documented, the first documented one's. */
function kindOf({ success }: Operation, status: number): AnswerKind {
  if (status === 204 || status === 205) return "none";
  return success[status] ?? (Object.values(success)[0] as AnswerKind);
}

/** The error of a status that is no success. */
function failureOf(
  context: CallContext,
  { status, headers }: Response,
  words: string,
  details: Partial<ErrorDetails>,
): AgentpostError {
  // Browsers hide the status of a redirect that they were told not to follow.
  if (status === 0 || REDIRECTS.includes(status)) {
    // Without its query, which may repeat a credential.
    const location = headers.get("location")?.replace(/[?#].*|(?<=\/\/)[^/]*@/g, "");
    return callError(context, RedirectError, "answered with a redirect; check baseUrl", {
      ...details,
      outcome: "unknown",
      location: location && redactedStart(location, MAX_ID_LENGTH, context.settings.redact),
    });
  }
  if (status === 429) {
    const sentence = `refused for now with ${words}`;
    return callError(context, RateLimitError, sentence, { ...details, outcome: "rejected", retryable: true });
  }
  if (status >= 400 && status < 500 && status !== 408) {
    return callError(context, RejectedError, `refused with ${words}`, { ...details, outcome: "rejected" });
  }
  const retryable = context.operation.idempotent && REPEATABLE.includes(status);
  return callError(context, ServerError, `answered with ${words}`, { ...details, outcome: "unknown", retryable });
}
