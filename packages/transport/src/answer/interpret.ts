import type { CallContext } from "../call-context.js";
import { RateLimitError, RedirectError, RejectedError, ServerError, UnreadableAnswerError } from "../errors/index.js";
import type { AnswerKind, Operation } from "../operation.js";
import { redactDeep } from "../redact.js";
import type { Answer, ResponseInfo } from "../result.js";
import { REPEATABLE_STATUSES } from "../retry/policy.js";
import { excerpt, parseBody } from "./parse-body.js";
import type { ReadBody } from "./read-body.js";
import { rejection, vendorWords } from "./rejection.js";
import { retryAfterMs } from "./retry-after.js";

/** Statuses that never have a body, so that none is missed. */
const BODILESS = [204, 205, 304];
const MAY_EXIST = "; the request may have taken effect";

/** Reads an answer: what the operation resolves to, or the error that says what it means. */
export function interpret(
  { settings: { redact }, operation, where, harmless }: CallContext,
  { bytes, fault }: ReadBody,
  info: ResponseInfo,
): Answer<number, unknown> {
  const { status, headers, requestId } = info;
  const contentType = headers.get("content-type");
  const isSuccess = status >= 200 && status < 300;
  let problem = fault;
  let body: unknown;
  try {
    // Without a content type, a failure's body may be anything.
    body = parseBody(bytes, isSuccess ? kindOf(operation, status) : "json", isSuccess ? contentType : `${contentType}`);
  } catch {
    body = excerpt(bytes, redact);
    problem ??= `expected readable ${kindOf(operation, status)}, got ${bytes?.length} bytes of ${contentType}`;
  }
  const rule = rejection(body, operation.rejects?.[status]);
  if (isSuccess && !rule && !problem) return { status, data: body, response: info };

  const shown = redactDeep(body, redact);
  const waitMs = retryAfterMs(headers, body, operation.retryAfter?.[status]);
  const unknown = { ...where, status, requestId, body: shown, retryAfterMs: waitMs, outcome: "unknown" } as const;
  const rejected = { ...unknown, outcome: "rejected" } as const;
  const words = vendorWords(shown, rule?.message);
  if (isSuccess && problem) {
    throw new UnreadableAnswerError(`${status}, but ${problem}${MAY_EXIST}`, { ...unknown, retryable: harmless });
  }
  if (status < 200 || (status >= 300 && status < 400)) {
    // Without its query, which may repeat a credential.
    const location = headers.get("location")?.replace(/[?#].*|(?<=\/\/)[^/]*@/g, "");
    const target = location && redact(location);
    throw new RedirectError(
      `answered with a redirect${target ? ` to ${target}` : ""}, which is not followed; check baseUrl`,
      { ...unknown, status: status || undefined, location: target },
    );
  }
  if (status === 429) {
    const pause = waitMs === undefined ? "" : `, for ${Math.ceil(waitMs / 1000)} s`;
    throw new RateLimitError(`429, too many requests${pause}; nothing was sent on`, { ...rejected, retryable: true });
  }
  if (rule || (status < 500 && status !== 408)) throw new RejectedError(`refused with ${status}${words}`, rejected);
  throw new ServerError(`${status}${words}${MAY_EXIST}`, {
    ...unknown,
    retryable: harmless && REPEATABLE_STATUSES.includes(status),
  });
}

function kindOf(operation: Operation, status: number): AnswerKind {
  if (operation.method === "HEAD" || BODILESS.includes(status)) return "none";
  return operation.success[status] ?? Object.values(operation.success)[0] ?? "none";
}
