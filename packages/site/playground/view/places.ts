import type { Bar } from "../index.ts";

const LEAST_MS = 300;
const MOST_TICKS = 5;
const STEPS_MS = [50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 30_000, 60_000];

/** Where everything on the time line is drawn, in percent of its width. */
export function placesOf(bars: readonly Bar[], nowMs: number) {
  const wholeMs = Math.max(LEAST_MS, nowMs, ...bars.map(({ endMs = 0 }) => endMs));
  const percent = (ms: number) => `${((100 * ms) / wholeMs).toFixed(2)}%`;
  const stepMs = STEPS_MS.find((step) => wholeMs / step <= MOST_TICKS) ?? wholeMs;
  const ticks = Array.from({ length: Math.floor(wholeMs / stepMs) + 1 }, (_, index) => index * stepMs);
  return {
    bars: bars.map(({ startMs, endMs = nowMs, marks, ...bar }, index) => ({
      ...bar,
      isOpen: bars[index]?.endMs === undefined,
      left: percent(startMs),
      width: percent(Math.max(0, endMs - startMs)),
      marks: marks.map(({ atMs, news }) => ({ news, left: percent(atMs) })),
    })),
    ticks: ticks.map((ms) => ({ left: percent(ms), words: stepMs < 1_000 ? `${ms} ms` : `${ms / 1_000} s` })),
  };
}
