import type { RunEvent } from "./run-event.ts";

const NEWS: Readonly<Record<Extract<RunEvent, { kind: "wire" }>["news"], string>> = {
  refused: "nobody listens: no connection",
  request: "the whole request has arrived",
  answer: "an answer is on its way",
  reset: "the connection is reset",
  closed: "the connection is closed",
};

/** What happened, in a sentence for the log. */
export function eventWords(event: RunEvent): string {
  if (event.kind === "wire") return NEWS[event.news];
  if (event.kind === "onRequest") return `request ${event.attempt} leaves`;
  if (event.kind === "onRetry") {
    return `${event.error.outcome}: sent again after ${Math.round(event.delayMs)} ms`;
  }
  if (event.kind === "onError") return `${event.error.name}, ${event.error.outcome}`;
  return event.kind === "onResponse" ? `an answer came: ${event.status || "a redirect"}` : `taken with ${event.status}`;
}
