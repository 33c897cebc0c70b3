import type { OperationInput } from "../client/client.js";
import type { Hooks } from "../client/hooks.js";
import type { CallOptions } from "../client/options.js";
import type { Settings } from "../client/settings.js";
import { AbortedError, type AgentpostError } from "../errors/index.js";
import type { Operation } from "../operation.js";
import { refuseIn } from "../refuse.js";
import { prepareRequest } from "../request/prepare.js";
import { readResponse } from "../response/read-response.js";
import type { Answer } from "../response/result.js";
import { attemptOnce } from "./attempt.js";
import type { CallContext } from "./call-context.js";
import { readLimits } from "./limits.js";
import { platformFetch } from "./platform-fetch.js";
import { backoffMs } from "./retry.js";
import { withTimeout } from "./with-timeout.js";

// Timers take a signed 32-bit number; a longer one would end at once.
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** One call: as many attempts as its errors, its budget and its deadline allow. */
export async function call(
  settings: Settings,
  operation: Operation,
  input: OperationInput,
  options: CallOptions,
): Promise<Answer<number, unknown>> {
  const { vendor, budget, options: clientOptions } = settings;
  const { name, method } = operation;
  const where = { vendor, operation: name };
  const refuse = refuseIn(vendor, name);
  const limits = readLimits(clientOptions, operation, options, refuse);
  const request = prepareRequest(settings, operation, input, options, refuse);
  const { shownUrl: url } = request;
  const { fetch: send = platformFetch, hooks } = clientOptions;
  const signals = [options.signal, clientOptions.signal].filter((signal) => signal !== undefined);
  const context: CallContext = { settings, operation, where, send, limits, signals };
  const deadlineAt = performance.now() + limits.deadlineMs;
  let last: AgentpostError | undefined;

  for (let attempt = 1; ; attempt++) {
    const tell = (hook: keyof Hooks, more?: object) => {
      // What it throws, now or later, is dropped: see `Hooks`.
      if (hooks) (async () => hooks[hook]?.({ ...where, method, url, attempt, ...more } as never))().catch(() => {});
    };
    const startedAt = performance.now();
    try {
      if (signals.some(({ aborted }) => aborted)) {
        // A wait follows only errors that left nothing behind, or repeats that change nothing.
        throw new AbortedError("aborted before the request had left", {
          ...where,
          outcome: last?.outcome ?? "not-sent",
          cause: last,
        });
      }
      tell("onRequest");
      const limitMs = Math.max(1, Math.min(limits.timeoutMs, deadlineAt - startedAt, LONGEST_TIMER_MS));
      const came = await attemptOnce(context, request, limitMs);
      const { status, headers } = came.response;
      const requestId = headers.get("x-request-id") ?? headers.get("request-id") ?? undefined;
      tell("onResponse", { status, requestId, durationMs: performance.now() - startedAt });
      const answer = readResponse(context, came, { status, headers, url, requestId, attempts: attempt });
      budget.refund();
      return answer;
    } catch (error) {
      last = error as AgentpostError;
    }
    const delayMs = last.retryAfterMs ?? backoffMs(attempt);
    const worthwhile = last.retryable && attempt < limits.maxAttempts && performance.now() + delayMs < deadlineAt;
    if (!worthwhile || !budget.spend()) {
      tell("onError", { error: last });
      throw last;
    }
    tell("onRetry", { delayMs, error: last });
    await withTimeout(delayMs, signals);
  }
}
