import { interpret } from "./answer/interpret.js";
import { type Attempt, attempt } from "./attempt.js";
import { type Client, call, type OperationInput } from "./client.js";
import { connectionFailure, shownCause } from "./connection-failure.js";
import { AbortedError, AgentpostError, ConnectionError, TimeoutError } from "./errors/index.js";
import { faultIn } from "./fault.js";
import { harmless } from "./harmless.js";
import { type CallEvent, notify } from "./hooks.js";
import type { Operation } from "./operation.js";
import type { CallOptions, ClientOptions } from "./options.js";
import { platformFetch } from "./platform-fetch.js";
import { readLimits } from "./read-limits.js";
import { prepareRequest } from "./request/prepare.js";
import type { Answer, ResponseInfo } from "./result.js";
import { backoffMs } from "./retry/policy.js";
import { wait } from "./retry/wait.js";
import { type ClientDefinition, readSettings, type Settings } from "./settings.js";

/** A connection to one vendor, from a user's options and what the generator knows. Throws an `InputError`. */
export function createClient<Vendor extends string>(
  vendor: Vendor,
  options: ClientOptions,
  definition: ClientDefinition,
): Client<Vendor> {
  const settings = readSettings(vendor, options, definition);
  return {
    vendor,
    baseUrl: settings.baseUrl,
    [call]: <A>(operation: Operation, input: object | undefined, callOptions?: CallOptions) =>
      perform(settings, operation, input ?? {}, callOptions) as Promise<A>,
  };
}

// Timers take a signed 32-bit number; a longer one would end at once.
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** One call: as many attempts as its errors, its budget and its deadline allow. */
async function perform(
  settings: Settings,
  operation: Operation,
  input: OperationInput,
  options: CallOptions | undefined,
): Promise<Answer<number, unknown>> {
  const where = { vendor: settings.vendor, operation: operation.name };
  const limits = readLimits(settings.options, operation, options, faultIn(settings.vendor, operation.name));
  const request = prepareRequest(settings, operation, input, options);
  const { hooks = {} } = settings.options;
  const send = settings.options.fetch ?? platformFetch;
  const deadlineAt = performance.now() + limits.deadlineMs;

  for (let number = 1; ; number++) {
    const event: CallEvent = { ...where, method: request.method, url: request.shownUrl, attempt: number };
    const fail = (error: AgentpostError): never => {
      notify(hooks.onError, { ...event, error });
      throw error;
    };
    if (limits.signal?.aborted) {
      return fail(new AbortedError("aborted before anything was sent", { ...where, outcome: "not-sent" }));
    }

    notify(hooks.onRequest, event);
    const startedAt = performance.now();
    const timeoutMs = Math.max(1, Math.min(limits.timeoutMs, deadlineAt - startedAt, LONGEST_TIMER_MS));
    const tried = await attempt(send, request, { timeoutMs, maxBytes: limits.maxBytes, signal: limits.signal });
    let result: Answer<number, unknown> | AgentpostError;
    if (tried.kind === "answered") {
      const { response, bytes, bodyFault } = tried;
      const info = responseInfo(response, request.shownUrl, number);
      notify(hooks.onResponse, {
        ...event,
        status: info.status,
        requestId: info.requestId,
        durationMs: performance.now() - startedAt,
      });
      result = interpret(settings, operation, response, bytes, bodyFault, info);
    } else {
      result = unanswered(settings, operation, tried, timeoutMs);
    }
    if (!(result instanceof AgentpostError)) {
      settings.budget.refund();
      return result;
    }

    const delayMs = result.retryAfterMs ?? backoffMs(number);
    const worthwhile = result.retryable && number < limits.maxAttempts && performance.now() + delayMs < deadlineAt;
    if (!worthwhile || !settings.budget.spend()) return fail(result);
    notify(hooks.onRetry, { ...event, delayMs, error: result });
    if (!(await wait(delayMs, limits.signal))) {
      // The wait follows only errors that left nothing behind, or repeats that are harmless.
      return fail(
        new AbortedError("aborted while waiting to try again", { ...where, outcome: result.outcome, cause: result }),
      );
    }
  }
}

function unanswered(
  settings: Settings,
  operation: Operation,
  tried: Exclude<Attempt, { kind: "answered" }>,
  timeoutMs: number,
): AgentpostError {
  const where = { vendor: settings.vendor, operation: operation.name };
  const repeat = harmless(operation);
  if (tried.kind === "aborted") {
    return new AbortedError("aborted after the request had left; it may have taken effect", {
      ...where,
      outcome: "unknown",
    });
  }
  if (tried.kind === "timed-out") {
    const sentence = `no whole answer within ${Math.round(timeoutMs)} ms; the request may have taken effect`;
    return new TimeoutError(sentence, { ...where, outcome: "unknown", retryable: repeat });
  }
  const { code, connected } = connectionFailure(tried.cause);
  const cause = shownCause(tried.cause, code, settings.redact);
  const shownCode = code ? ` (${code})` : "";
  if (connected === "unknown") {
    const sentence = `the connection failed${shownCode}; the request may have taken effect`;
    return new ConnectionError(sentence, { ...where, outcome: "unknown", retryable: repeat, cause });
  }
  const sentence = `no connection to ${new URL(settings.baseUrl).host}${shownCode}; nothing was sent`;
  return new ConnectionError(sentence, { ...where, outcome: "not-sent", retryable: connected === "no", cause });
}

function responseInfo({ status, headers }: Response, url: string, attempts: number): ResponseInfo {
  const requestId = headers.get("x-request-id") ?? headers.get("request-id") ?? undefined;
  return { status, headers, url, requestId, attempts };
}
