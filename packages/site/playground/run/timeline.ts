import type { RunEvent } from "./run-event.ts";

/** One request, or the wait before the next one, on the time line; without an end, it is still under way. */
export interface Bar {
  readonly kind: "attempt" | "wait";
  /** 1 for the first request of a call; of a wait, the one that it comes after. */
  readonly attempt: number;
  readonly startMs: number;
  readonly endMs: number | undefined;
  /** How it ended, in a word or two. */
  readonly ending: string;
  /** What happened on the wire meanwhile. */
  readonly marks: readonly { readonly atMs: number; readonly news: string }[];
}

/** A run's bars, in the order in which they began. */
export function timelineOf(events: readonly RunEvent[]): readonly Bar[] {
  const bars: Bar[] = [];
  const change = (attempt: number, changed: Partial<Bar>) => {
    const at = bars.findLastIndex((bar) => bar.kind === "attempt" && bar.attempt === attempt);
    if (bars[at]) bars[at] = { ...bars[at], ...changed };
  };
  for (const event of events) {
    const { attempt, atMs } = event;
    const last = bars.at(-1);
    if (event.kind === "onRequest") {
      if (last?.kind === "wait") bars[bars.length - 1] = { ...last, endMs: atMs };
      bars.push({ kind: "attempt", attempt, startMs: atMs, endMs: undefined, ending: "", marks: [] });
    } else if (event.kind === "wire") {
      const marks = bars.findLast((bar) => bar.kind === "attempt" && bar.attempt === attempt)?.marks ?? [];
      change(attempt, { marks: [...marks, { atMs, news: event.news }] });
    } else if (event.kind === "onSuccess") change(attempt, { endMs: atMs, ending: `${event.status}` });
    else if (event.kind === "onError" || event.kind === "onRetry") {
      change(attempt, { endMs: atMs, ending: `${event.error.status ?? event.error.name}` });
      if (event.kind !== "onRetry") continue;
      const wait = `waits ${Math.round(event.delayMs)} ms`;
      bars.push({ kind: "wait", attempt, startMs: atMs, endMs: undefined, ending: wait, marks: [] });
    }
  }
  return bars;
}
