import type { AgentpostError, CallEvent } from "@agentpost/transport";
import type { MeterProvider } from "@opentelemetry/api";
import { callAttributes, errorType, serverAttributes } from "./attributes.js";

// The bounds that the conventions for HTTP ask for, in seconds.
const BOUNDS_S = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

/** What is counted of attempts and of calls. */
export interface Meters {
  attempt(event: CallEvent, status: number | undefined, error?: AgentpostError): void;
  call(event: CallEvent, error?: AgentpostError): void;
}

export function metersOf(provider: MeterProvider): Meters {
  const meter = provider.getMeter("@agentpost/opentelemetry");
  const requests = meter.createHistogram("http.client.request.duration", {
    unit: "s",
    description: "Duration of HTTP client requests.",
    advice: { explicitBucketBoundaries: BOUNDS_S },
  });
  const outcomes = meter.createCounter("agentpost.client.calls", {
    unit: "{call}",
    description: "Calls that have ended, by their outcome.",
  });
  return {
    attempt(event, status, error) {
      requests.record(event.durationMs / 1000, {
        "http.request.method": event.method,
        ...serverAttributes(event.url),
        ...(status !== undefined && { "http.response.status_code": status }),
        ...(error && { "error.type": errorType(error) }),
      });
    },
    call(event, error) {
      outcomes.add(1, {
        ...callAttributes(event),
        "agentpost.outcome": error?.outcome ?? "success",
        ...(error && { "error.type": errorType(error) }),
      });
    },
  };
}
