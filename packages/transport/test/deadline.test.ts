import fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { AgentpostError } from "../src/index.ts";
import { clientOf, run, send } from "./loopback.ts";

/** What happens to one request: nothing for `afterMs`, and then this. */
interface Fate {
  readonly afterMs: number;
  readonly end: "answer" | "stalled body" | "refused" | "reset" | "nothing";
  readonly status: number;
  readonly retryAfter: string | undefined;
}

const fate: fc.Arbitrary<Fate> = fc.record({
  afterMs: fc.oneof(fc.constant(0), fc.nat(3_000)),
  end: fc.constantFrom("answer", "answer", "answer", "stalled body", "refused", "reset", "nothing"),
  status: fc.constantFrom(429, 429, 429, 200, 400, 408, 500, 503, 302),
  retryAfter: fc.constantFrom(undefined, "0", "0", "0.2", "1", "3", "100000", "9".repeat(12)),
});

const ms = fc.oneof(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 8_000 }), fc.constant(2 ** 31 - 1));
const limits = fc.record({
  timeoutMs: ms,
  deadlineMs: ms,
  retry: fc.record({ maxAttempts: fc.integer({ min: 1, max: 6 }) }),
  retryBudget: fc.nat(6),
  fetchSendsOnce: fc.boolean(),
});

/** A `fetch` whose requests meet these fates, and what became of them. It hears of an abort, or doesn't. */
function fated(fates: readonly Fate[], isHeedful: boolean) {
  const met: Fate[] = [];
  const timers = new Map<unknown, number>();
  const later = (afterMs: number, act: () => void) => {
    const id = setTimeout(() => {
      timers.delete(id);
      act();
    }, afterMs);
    timers.set(id, afterMs);
  };
  const fetch = (_: string, { signal }: RequestInit) => {
    const own = fates[met.length % fates.length] as Fate;
    met.push(own);
    return new Promise<Response>((resolve, reject) => {
      if (isHeedful) signal?.addEventListener("abort", () => reject(signal.reason));
      if (own.end === "nothing") return;
      later(own.afterMs, () => {
        const headers = own.retryAfter === undefined ? {} : { "retry-after": own.retryAfter };
        const isRefused = own.end === "refused";
        const failure = Object.assign(new Error(), { code: "E", syscall: isRefused ? "connect" : "read" });
        if (isRefused || own.end === "reset") reject(failure);
        else
          resolve(
            new Response(own.end === "answer" ? "{}" : new ReadableStream(), {
              status: own.status,
              headers: { ...headers, "content-type": "application/json" },
            }),
          );
      });
    });
  };
  return { fetch, met, later, timersLeft: () => timers.size };
}

/** Whether a message can't exist after this request. */
function isRejection({ end, status }: Fate): boolean {
  return end === "answer" && status >= 400 && status < 500 && status !== 408;
}

test("a call ends within its deadline, repeats only what can't exist twice, and leaves no timer", async () => {
  const seen: Record<string, number> = {};
  await fc.assert(
    fc.asyncProperty(
      fc.array(fate, { minLength: 1, maxLength: 6 }),
      limits,
      fc.option(fc.nat(4_000)),
      fc.boolean(),
      fc.constantFrom(true, undefined),
      async (fates, given, abortAtMs, isHeedful, idempotent) => {
        vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
        try {
          const { fetch, met, later, timersLeft } = fated(fates, isHeedful);
          const client = clientOf({ baseUrl: "https://vendor.example", fetch, ...given });
          const controller = new AbortController();
          if (abortAtMs !== null) later(abortAtMs, () => controller.abort());
          const beganAt = performance.now();
          const operation = idempotent ? { ...send, idempotent } : send;
          let ended: { error?: AgentpostError; tookMs: number } | undefined;
          run(client, operation, {}, { signal: controller.signal }).then(
            () => {
              ended = { tookMs: performance.now() - beganAt };
            },
            (error: AgentpostError) => {
              ended = { error, tookMs: performance.now() - beganAt };
            },
          );
          while (!ended) {
            // What is read of a body takes turns of the event loop, but no time.
            await new Promise(setImmediate);
            if (!ended) await vi.advanceTimersToNextTimerAsync();
          }

          expect(ended.tookMs).toBeLessThanOrEqual(given.deadlineMs);
          expect(vi.getTimerCount()).toBe(timersLeft());
          expect(met.length).toBeLessThanOrEqual(given.retry.maxAttempts);
          const isNotSent = ({ end }: Fate) => end === "refused" && given.fetchSendsOnce;
          if (!idempotent) {
            for (const each of met.slice(0, -1)) {
              expect(isNotSent(each) || (each.end === "answer" && each.status === 429)).toBe(true);
            }
          }
          const { error } = ended;
          if (error) {
            expect(error.attempts).toBe(met.length);
            if (error.outcome !== "unknown") {
              expect(met.every((each) => isNotSent(each) || isRejection(each))).toBe(true);
            }
            if (error.outcome === "not-sent") expect(met.every(isNotSent)).toBe(true);
          } else expect(met.at(-1)).toMatchObject({ end: "answer", status: 200 });
          const name = error?.name ?? "result";
          seen[name] = (seen[name] ?? 0) + 1;
        } finally {
          vi.useRealTimers();
        }
      },
    ),
    { numRuns: 1_200 },
  );
  // No way a call can end is left untried.
  const ends = ["result", "RateLimitError", "RejectedError", "ServerError", "TimeoutError", "AbortedError"];
  for (const end of [...ends, "ConnectionError"]) expect(seen[end]).toBeGreaterThan(10);
});
