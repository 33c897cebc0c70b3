import type { Received } from "../call/attempt.js";
import { type CallContext, callError, type ErrorClass } from "../call/call-context.js";
import { withTimeout } from "../call/with-timeout.js";
import {
  type Outcome,
  RateLimitError,
  RedirectError,
  RejectedError,
  ServerError,
  UnreadableAnswerError,
} from "../errors/index.js";
import type { AnswerKind, Operation, ReadBody, ReadContent } from "../operation.js";
import { type Redact, redactDeep, redactedStart } from "../redact.js";
import type { PreparedRequest } from "../request/prepare.js";
import { excerpt, parseBody, readBody } from "./body.js";
import type { Answer, ResponseInfo } from "./result.js";
import { retryAfterMs } from "./retry-after.js";
import { vendorWords } from "./vendor-words.js";

/** Of an idempotent operation, beside 429: timeout, server error, bad gateway, unavailable, gateway timeout. */
const REPEATABLE = [408, 500, 502, 503, 504];
/** Browsers hide the status of a redirect that they were told not to follow. */
const REDIRECTS = [0, 301, 302, 303, 307, 308];
const LONGEST_HEADER = 200;
/** What an error shows of an answer's headers; those of limits by draft-ietf-httpapi-ratelimit-headers and before it. */
const SHOWN_HEADERS = [
  "request-id",
  "retry-after",
  "ratelimit",
  "ratelimit-policy",
  "ratelimit-limit",
  "ratelimit-remaining",
  "ratelimit-reset",
];
// Masking a larger body would block the process longer than it is worth; its beginning is shown.
const MOST_BYTES_OF_ERROR = 65_536;

const LARGE_ANSWER_BYTES = 1_048_576;

/** Reads an answer: what the operation resolves to, or throws the error that says what it means. */
export async function readResponse(
  context: CallContext,
  { shownUrl: url }: PreparedRequest,
  received: Received,
  onResponse: (status: number, requestId: string | undefined) => void,
): Promise<Answer<number, unknown>> {
  const { settings, operation, attempts } = context;
  const { redact } = settings;
  const { status, headers, bytes, stream } = received;
  const requestId = header(headers, "x-request-id", redact) ?? header(headers, "request-id", redact);
  onResponse(status, requestId);
  const response: ResponseInfo = { status, headers, url, requestId, attempts };
  if (stream) return { status, data: stream, response };

  const isSuccess = status >= 200 && status < 300;
  const isLarge = (bytes?.length ?? 0) > MOST_BYTES_OF_ERROR;
  const kind = isSuccess ? kindOf(operation, status) : isLarge ? undefined : "json";
  const { body, problem } = parse(received, kind, redact, operation);
  const at = readBody(body);
  const refusal = operation.rejects?.[isSuccess ? "2xx" : status]?.(at);
  // What is looked for in a large answer, or made of it, comes in a turn of its own: it would lengthen the block of parsing.
  if ((bytes?.length ?? 0) > LARGE_ANSWER_BYTES) await withTimeout(0, []);
  const unreadable = isSuccess && !refusal && (problem ?? brokenPromise(operation, status, at));
  if (isSuccess && !refusal && !unreadable) {
    return { status, data: body, response };
  }
  const words = status + vendorWords(refusal || [], at, redact);
  const [Class, sentence, outcome, retryable] = unreadable
    ? ([UnreadableAnswerError, `${status}, but ${unreadable}`, "unknown", operation.idempotent] as const)
    : meaningOf(operation, status, refusal, words);
  throw callError(context, Class, sentence, {
    outcome,
    retryable,
    status: status || undefined,
    requestId,
    headers: shownHeaders(headers, redact),
    retryAfterMs: retryAfterMs(headers, operation.retryAfter?.[status]?.(at)),
    // Without its query and its credentials.
    location:
      Class === RedirectError ? header(headers, "location", redact)?.replace(/[?#].*|(?<=\/\/)[^/]*@/g, "") : undefined,
    body: isLarge ? excerpt(bytes, redact) : redactDeep(body, redact),
  });
}

/** The body as the contract says it is, or its beginning and what is wrong with it. Without a kind, it isn't read. */
function parse(
  { headers, bytes, problem, isTooDeep }: Received,
  kind: AnswerKind | ReadContent | undefined,
  redact: Redact,
  { idempotent }: Operation,
): { body: unknown; problem?: string | false | undefined } {
  // Nobody promised this content, so that no send is taken for a failed one because of it.
  if (typeof kind === "function") {
    return { body: kind(bytes, headers.get("content-type"), isTooDeep), problem: idempotent && problem };
  }
  try {
    if (isTooDeep && kind === "json") throw new RangeError("nested too deeply");
    if (kind) return { body: parseBody(bytes, kind, headers.get("content-type")), problem };
  } catch {
    const type = header(headers, "content-type", redact);
    return {
      body: excerpt(bytes, redact),
      problem: problem ?? `expected ${kind}, got ${bytes?.length} bytes of ${type}`,
    };
  }
  return { body: undefined };
}

/** A 204 or 205 has no body, whatever other successes have; of one that isn't documented, the first documented one's. */
export function kindOf({ success }: Operation, status: number): AnswerKind | ReadContent {
  if (status === 204 || status === 205) return "none";
  return success[status] ?? (Object.values(success)[0] as AnswerKind | ReadContent);
}

/** What the contract promises of this success and its body doesn't show. */
function brokenPromise({ success, promises }: Operation, status: number, at: ReadBody): string | false | undefined {
  const missing = (success[status] ?? "json") === "json" && promises?.(at);
  return missing && `the body shows no ${missing}, which the contract promises`;
}

type Meaning = readonly [Class: ErrorClass, sentence: string, outcome: Outcome, retryable?: boolean | undefined];

/** What a refusal means, and any status that is no success. */
function meaningOf({ idempotent }: Operation, status: number, refusal: unknown, words: string): Meaning {
  if (refusal) return [RejectedError, `refused with ${words}`, "rejected"];
  if (REDIRECTS.includes(status)) return [RedirectError, "answered with a redirect; check baseUrl", "unknown"];
  if (status === 429) return [RateLimitError, `refused for now with ${words}`, "rejected", true];
  if (status >= 400 && status < 500 && status !== 408) return [RejectedError, `refused with ${words}`, "rejected"];
  return [ServerError, `answered with ${words}`, "unknown", idempotent && REPEATABLE.includes(status)];
}

function shownHeaders(headers: Headers, redact: Redact): Readonly<Record<string, string>> {
  const shown: Record<string, string> = {};
  for (const name of SHOWN_HEADERS) {
    for (const each of [name, `x-${name}`]) {
      const value = header(headers, each, redact);
      if (value) shown[each] = value;
    }
  }
  return shown;
}

/** The beginning of a header, masked. */
function header(headers: Headers, name: string, redact: Redact): string | undefined {
  const value = headers.get(name);
  return value ? redactedStart(value, LONGEST_HEADER, redact) : undefined;
}
