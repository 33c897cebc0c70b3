import { readCallOptions } from "../client/check-options.js";
import type { Settings } from "../client/settings.js";
import { AbortedError, type AgentpostError, type RetryStop } from "../errors/index.js";
import type { Operation } from "../operation.js";
import { randomId } from "../random-id.js";
import { refuseIn } from "../refuse.js";
import { withAddedHeaders } from "../request/headers.js";
import { type PreparedRequest, prepareRequest, type Sign } from "../request/prepare.js";
import { readResponse } from "../response/read-response.js";
import type { Answer } from "../response/result.js";
import { asAgentpostError, unexpectedError } from "../unexpected-error.js";
import { attemptOnce } from "./attempt.js";
import { type CallContext, callError, isOfCall, worse } from "./call-context.js";
import { limitsOf } from "./limits.js";
import { masks, renewCredentials } from "./renew-credentials.js";
import { backoffMs, neededMs } from "./retry.js";
import { tell } from "./tell.js";
import { withTimeout } from "./with-timeout.js";

/** One call: as many attempts as its errors, its budget and its deadline allow. All it throws are `AgentpostError`s. */
export async function call(...given: Parameters<typeof prepareCall>): Promise<Answer<number, unknown>> {
  const [context, sign, first] = prepareCall(...given);
  const { settings, limits, signals } = context;
  const { budget, renew } = settings;
  const { operation } = context;
  const isRenewed = renew && (operation.security || settings.fill.hides);
  let request = first;
  const deadlineAt = context.startedAt + limits.deadlineMs;
  for (let delayMs: number | undefined; ; ) {
    let error: AgentpostError;
    try {
      if (delayMs !== undefined) await withTimeout(delayMs, signals);
      context.startedAt = performance.now();
      if (signals.some(({ aborted }) => aborted)) {
        throw callError(context, AbortedError, "aborted before the request had left", { outcome: "not-sent" });
      }
      if (isRenewed) {
        await renewCredentials(context, renew, deadlineAt - performance.now());
        request = sign(context.settings);
        context.startedAt = performance.now();
      }
      const answer = await attempt(context, request, deadlineAt);
      budget.refund();
      if (isRenewed) masks.set(answer.response, context.settings.redact);
      const { status, requestId } = answer.response;
      context.tell("onSuccess", { status, requestId });
      return answer;
    } catch (thrown) {
      const { where, attempts } = context;
      error = isOfCall(context, thrown)
        ? thrown
        : unexpectedError(thrown, { ...where, attempts, outcome: "unknown" }, context.settings.redact);
    }
    context.earlier = worse(context.earlier, error.outcome);
    const now = performance.now();
    delayMs = error.retryAfterMs ?? backoffMs(context.attempts);
    const stop = error.retryable && stopOf(context, deadlineAt - now - delayMs, now - context.startedAt);
    if (!error.retryable || stop) {
      if (stop) Object.assign(error, { retryStop: stop });
      context.tell("onError", { error });
      throw error;
    }
    context.tell("onRetry", { delayMs, error });
  }
}

/** Everything that comes before the first attempt, each refusal of input among it; nothing is sent. */
export function prepareCall(
  settings: Settings,
  operation: Operation,
  input: object,
  callOptions: object | undefined,
): [CallContext, Sign, PreparedRequest] {
  const { vendor, options: clientOptions, redact } = settings;
  const where = { vendor, operation: operation.name };
  const refuse = refuseIn(vendor, operation.name);
  try {
    const options = readCallOptions(callOptions, refuse);
    const sign = prepareRequest(settings, operation, input, options, refuse);
    const request = sign(settings);
    const { hooks } = clientOptions;
    const event = hooks && {
      ...where,
      account: clientOptions.name,
      callId: randomId(),
      method: operation.method,
      url: request.shownUrl,
    };
    const startedAt = performance.now();
    const context: CallContext = {
      settings,
      operation,
      where,
      limits: limitsOf(clientOptions, operation, options),
      signals: [options.signal, clientOptions.signal].filter(Boolean) as AbortSignal[],
      tell: (hook, more) => {
        // An event is built only for somebody who listens, since it costs a tenth of a call.
        if (!hooks) return;
        const now = performance.now();
        const durations = { durationMs: now - context.startedAt, callDurationMs: now - startedAt };
        return tell(hooks, hook, { ...event, attempt: context.attempts, ...durations, ...more });
      },
      attempts: 0,
      startedAt,
      earlier: "not-sent",
    };
    return [context, sign, request];
  } catch (thrown) {
    throw asAgentpostError(thrown, { ...where, outcome: "not-sent" }, redact);
  }
}

async function attempt(context: CallContext, request: PreparedRequest, deadlineAt: number) {
  context.attempts += 1;
  const init = withAddedHeaders(request.init, context.tell("onRequest"));
  const timeoutMs = Math.max(1, Math.min(context.limits.timeoutMs, deadlineAt - context.startedAt));
  const received = await attemptOnce(context, { ...request, init }, timeoutMs);
  return readResponse(context, request, received, (status, requestId) =>
    context.tell("onResponse", { status, requestId }),
  );
}

/** Why a repeat that would change nothing bad isn't made all the same; spends the budget where it is made. */
function stopOf({ settings, limits, attempts }: CallContext, leftMs: number, tookMs: number): RetryStop | undefined {
  if (attempts >= limits.maxAttempts) return "attempts";
  if (leftMs < neededMs(limits.timeoutMs, tookMs)) return "deadline";
  return settings.budget.spend() ? undefined : "budget";
}
