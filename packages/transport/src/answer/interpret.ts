import {
  type AgentpostError,
  type ErrorDetails,
  RateLimitError,
  RedirectError,
  RejectedError,
  ServerError,
  UnreadableAnswerError,
} from "../errors/index.js";
import { harmless } from "../harmless.js";
import type { AnswerKind, Operation } from "../operation.js";
import { redactDeep } from "../redact.js";
import type { Answer, ResponseInfo } from "../result.js";
import { REPEATABLE_STATUSES } from "../retry/policy.js";
import type { Settings } from "../settings.js";
import { excerpt, isJson, parseBody } from "./parse-body.js";
import { BodyTooLarge } from "./read-bytes.js";
import { rejection, vendorWords } from "./rejection.js";
import { retryAfterMs } from "./retry-after.js";

/** Statuses that never have a body, so that none is missed. */
const BODILESS = [204, 205, 304];

/** Reads an answer: what the operation resolves to, or the error that says what it means. */
export function interpret(
  settings: Settings,
  operation: Operation,
  response: Response,
  bytes: Uint8Array,
  bodyFault: unknown,
  info: ResponseInfo,
): Answer<number, unknown> | AgentpostError {
  const { status, headers } = response;
  const contentType = headers.get("content-type");
  const rules = operation.rejects?.[status];
  const details = { vendor: settings.vendor, operation: operation.name, status, requestId: info.requestId };

  if (status >= 200 && status < 300) {
    const fault = bodyFault === undefined ? undefined : brokenBody(bodyFault);
    const parsed = fault ? { fault } : parseBody(bytes, kindOf(operation, status), contentType);
    if ("fault" in parsed) {
      return new UnreadableAnswerError(`${status}, but ${parsed.fault}; the request may have taken effect`, {
        ...details,
        outcome: "unknown",
        body: excerpt(bytes, settings.redact) || undefined,
        retryable: harmless(operation),
      });
    }
    const rule = rejection(parsed.value, rules);
    if (!rule) return { status, data: parsed.value, response: info };
    return rejected(settings, { ...details, body: parsed.value }, rule.message);
  }

  const parsed = isJson(contentType) ? parseBody(bytes, "json", null) : undefined;
  const body = parsed && "value" in parsed ? parsed.value : excerpt(bytes, settings.redact) || undefined;
  const waitMs = retryAfterMs(headers, body, operation.retryAfter?.[status]);
  const known = { ...details, body: redactDeep(body, settings.redact), retryAfterMs: waitMs };

  if (status === 0 || (status >= 300 && status < 400)) return redirected(response, known, settings);
  const rule = rejection(body, rules);
  if (status === 429) {
    const pause = waitMs === undefined ? "" : `, for ${Math.ceil(waitMs / 1000)} s`;
    return new RateLimitError(`429, too many requests${pause}; nothing was sent on`, {
      ...known,
      outcome: "rejected",
      retryable: true,
    });
  }
  if (rule || (status >= 400 && status < 500 && status !== 408)) return rejected(settings, known, rule?.message);
  return new ServerError(`${status}${quote(known.body)}; the request may have taken effect`, {
    ...known,
    outcome: "unknown",
    retryable: harmless(operation) && REPEATABLE_STATUSES.includes(status),
  });
}

function kindOf(operation: Operation, status: number): AnswerKind {
  if (operation.method === "HEAD" || BODILESS.includes(status)) return "none";
  return operation.success[status] ?? Object.values(operation.success)[0] ?? "none";
}

function rejected(
  settings: Settings,
  details: Omit<ErrorDetails, "outcome">,
  pointer: string | undefined,
): RejectedError {
  const body = redactDeep(details.body, settings.redact);
  return new RejectedError(`refused with ${details.status}${quote(body, pointer)}`, {
    ...details,
    body,
    outcome: "rejected",
  });
}

function redirected(response: Response, details: Omit<ErrorDetails, "outcome">, settings: Settings): RedirectError {
  const header = response.headers.get("location");
  // Only origin and path: a redirect may repeat the query, and with it a credential.
  const location = header === null ? undefined : settings.redact(withoutQuery(header, settings.baseUrl));
  const status = response.status || undefined;
  return new RedirectError(
    `answered with a redirect${location ? ` to ${location}` : ""}, which is not followed; check baseUrl`,
    { ...details, status, location, outcome: "unknown" },
  );
}

function withoutQuery(location: string, baseUrl: string): string {
  try {
    const { origin, pathname } = new URL(location, `${baseUrl}/`);
    return origin + pathname;
  } catch {
    return "an unreadable address";
  }
}

function brokenBody(fault: unknown): string {
  return fault instanceof BodyTooLarge ? "the body is larger than maxAnswerBytes" : "the body ended early";
}

function quote(body: unknown, pointer?: string): string {
  const words = vendorWords(body, pointer);
  return words === undefined ? "" : `: "${words}"`;
}
