import type { AgentpostError, CallEvent, Hooks } from "@agentpost/transport";
import {
  type Context,
  context,
  type MeterProvider,
  metrics,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  type TracerProvider,
  trace,
} from "@opentelemetry/api";
import { callAttributes, errorType, serverAttributes } from "./attributes.js";
import { metersOf } from "./meters.js";

/** Where spans and metrics go. */
export interface TelemetryOptions {
  /** Makes the spans. Default: the provider that is registered globally when `telemetry` is called. */
  tracerProvider?: TracerProvider | undefined;
  /** Makes the metrics. Default: the provider that is registered globally when `telemetry` is called. */
  meterProvider?: MeterProvider | undefined;
  /** Sends the trace's context with each request, as `traceparent`. Default: true. */
  propagate?: boolean | undefined;
  /** The operations that send a message, whose spans follow the conventions for messaging. Default: `["sendMessage"]`. */
  sendOperations?: readonly string[] | undefined;
}

/** A call under way: its span, and the one of the attempt in progress. */
interface CallSpans {
  readonly call: Span;
  readonly context: Context;
  attempt?: Span | undefined;
}

/**
 * Hooks for any client or provider that make a span of each call, one below it of each attempt, and metrics of both.
 *
 * @example
 * ```ts
 * import { telemetry } from "@agentpost/opentelemetry";
 * import { createMessenger } from "agentpost";
 * import { vida } from "agentpost/vida";
 *
 * const messenger = createMessenger([vida({ hooks: telemetry() })]);
 * ```
 */
export function telemetry(options: TelemetryOptions = {}): Hooks {
  const { propagate = true, sendOperations = ["sendMessage"] } = options;
  const tracer = (options.tracerProvider ?? trace).getTracer("@agentpost/opentelemetry");
  const meters = metersOf(options.meterProvider ?? metrics);
  const calls = new Map<string, CallSpans>();

  function callOf(event: CallEvent): CallSpans {
    const known = calls.get(event.callId);
    if (known) return known;
    const { vendor, operation } = event;
    const send = {
      "messaging.system": vendor,
      "messaging.operation.name": operation,
      "messaging.operation.type": "send",
    };
    const isSend = sendOperations.includes(operation);
    const span = tracer.startSpan(operation, {
      // No context travels in the message itself, so that a send is a client's call and no producer's.
      kind: isSend ? SpanKind.CLIENT : SpanKind.INTERNAL,
      // A call that ended before its first request is told of at its end.
      ...(event.attempt === 0 && { startTime: Date.now() - event.callDurationMs }),
      attributes: { ...callAttributes(event), ...(isSend && send) },
    });
    const spans: CallSpans = { call: span, context: trace.setSpan(context.active(), span) };
    calls.set(event.callId, spans);
    return spans;
  }

  function endAttempt(event: CallEvent, status: number | undefined, error?: AgentpostError): void {
    const spans = callOf(event);
    if (!spans.attempt) return;
    if (status !== undefined) spans.attempt.setAttribute("http.response.status_code", status);
    if (error) fail(spans.attempt, error);
    spans.attempt.end();
    spans.attempt = undefined;
    meters.attempt(event, status, error);
  }

  function endCall(event: CallEvent, status: number | undefined, error?: AgentpostError): void {
    endAttempt(event, status, error);
    const { call } = callOf(event);
    calls.delete(event.callId);
    call.setAttributes({ "agentpost.outcome": error?.outcome ?? "success", "agentpost.attempts": event.attempt });
    if (error?.retryStop) call.setAttribute("agentpost.retry_stop", error.retryStop);
    if (error) fail(call, error);
    call.end();
    meters.call(event, error);
  }

  return {
    onRequest(event) {
      const spans = callOf(event);
      spans.attempt = tracer.startSpan(
        event.method,
        {
          kind: SpanKind.CLIENT,
          attributes: {
            "http.request.method": event.method,
            "url.full": event.url,
            ...serverAttributes(event.url),
            ...(event.attempt > 1 && { "http.request.resend_count": event.attempt - 1 }),
          },
        },
        spans.context,
      );
      const headers: Record<string, string> = {};
      if (propagate) propagation.inject(trace.setSpan(spans.context, spans.attempt), headers);
      return headers;
    },
    onRetry: (event) => endAttempt(event, event.error.status, event.error),
    onSuccess: (event) => endCall(event, event.status),
    onError: (event) => endCall(event, event.error.status, event.error),
  };
}

// Of an error its kind alone: its sentence may repeat a vendor's words.
function fail(span: Span, error: AgentpostError): void {
  span.setAttribute("error.type", errorType(error));
  span.setStatus({ code: SpanStatusCode.ERROR });
}
