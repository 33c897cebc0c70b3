import fc from "fast-check";
import { expect, test } from "vitest";
import { AgentpostError, call, createClient, settle } from "../src/index.ts";
import { anyFetch } from "./any-fetch.ts";
import { anyValue, spoiled } from "./hostile-values.ts";
import { SECRET, send } from "./loopback.ts";

const OUTCOMES = ["not-sent", "rejected", "unknown"];
const operations = fc.constantFrom("send", "read");
const limits = { timeoutMs: 10, deadlineMs: 40, retry: { maxAttempts: 3 } };
const own = { key: SECRET, baseUrl: "https://vendor.example", maxAnswerBytes: 500_000, ...limits };

const clientOptions = fc.oneof(
  { weight: 14, arbitrary: fc.constant(() => ({ ...own })) },
  { weight: 4, arbitrary: spoiled({ ...own, signal: null, headers: { "x-trace": "1" }, hooks: {}, retryBudget: 5 }) },
  { weight: 1, arbitrary: anyValue },
);
const callOptions = fc.oneof(
  { weight: 14, arbitrary: fc.constant(() => undefined) },
  { weight: 4, arbitrary: spoiled({ ...limits, signal: new AbortController().signal, headers: { "x-trace": "2" } }) },
  { weight: 1, arbitrary: anyValue },
);
const inputs = fc.oneof(
  { weight: 14, arbitrary: fc.constant(() => ({ path: { room: "r1" }, body: { text: "Hello" } })) },
  {
    weight: 4,
    arbitrary: spoiled({ path: { room: "r1" }, body: { text: "Hello" }, query: { dry: true }, header: {} }),
  },
  { weight: 1, arbitrary: anyValue },
);

/** The options with this `fetch`, whatever they are. */
function withFetch(options: unknown, fetch: unknown): unknown {
  try {
    return Object.defineProperty(options, "fetch", { value: fetch, enumerable: true });
  } catch {
    return options;
  }
}

/** An error that says one of the three outcomes, and none that the number of requests rules out. */
function judge(error: unknown, calls: number): string {
  expect(error instanceof AgentpostError).toBe(true);
  const { outcome, attempts = 0, name } = error as AgentpostError;
  expect(outcome).toBeOneOf(calls === 0 ? ["not-sent"] : OUTCOMES.slice(1));
  expect(attempts).toBe(calls);
  return name;
}

test("whatever is passed in and answered, a call ends in a result or in an error that says an honest outcome", async () => {
  const seen: Record<string, number> = {};
  await fc.assert(
    fc.asyncProperty(
      anyFetch,
      operations,
      clientOptions,
      callOptions,
      inputs,
      fc.boolean(),
      async ({ fetch, calls }, kind, given, options, input, isSafe) => {
        const operation = kind === "send" ? send : { ...send, idempotent: true as const };
        const definition = {
          credentials: (secret: (option: string) => string) =>
            ({ key: { in: "header", name: "x-key", value: secret("key") } }) as const,
        };
        let client: ReturnType<typeof createClient>;
        try {
          client = createClient("vendor", withFetch(given(), fetch) as never, definition);
        } catch (error) {
          seen[`${judge(error, 0)} at creation`] = 1;
          return;
        }
        const promise = client[call]<object>(operation, input() as object, options() as object);
        const ended = isSafe
          ? await settle<{ ok: boolean; error?: unknown }>(operation, { 400: "json" }, promise)
          : await promise.then(
              () => ({ ok: true, error: undefined }),
              (error: unknown) => ({ ok: false, error }),
            );
        const name = ended.ok ? "result" : judge(ended.error, calls());
        if (ended.ok) expect(calls()).toBeGreaterThan(0);
        seen[name] = (seen[name] ?? 0) + 1;
      },
    ),
    { numRuns: 1_000 },
  );
  // No way a call can end is left untried. How often is left to chance: the rarest end comes some twenty times.
  const ends = ["result", "RejectedError", "ServerError", "ConnectionError", "UnreadableAnswerError", "InputError"];
  for (const end of ends) expect(seen).toHaveProperty(end);
});
