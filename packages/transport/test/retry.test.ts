import { getEventListeners } from "node:events";
import { expect, onTestFinished, test, vi } from "vitest";
import type { RateLimitError } from "../src/index.ts";
import { clientOf, failure, json, list, loopback, run, send } from "./loopback.ts";

test("does not send a second time after a 500, a reset or a timeout", async () => {
  const { baseUrl, received } = await loopback((response, count) => {
    if (count === 1) json(response, 500, {});
    else if (count === 2) response.destroy();
  });
  const client = clientOf({ baseUrl, timeoutMs: 400 });
  for (let sends = 1; sends <= 3; sends++) {
    expect(await failure(run(client, send))).toMatchObject({ outcome: "unknown" });
    expect(received).toHaveLength(sends);
  }
});

test("sends again after a 429, with the same bytes", async () => {
  const { baseUrl, received } = await loopback((response, count) =>
    count === 1 ? json(response, 429, {}, { "retry-after": "0" }) : json(response, 200, { id: 1 }),
  );
  expect((await run(clientOf({ baseUrl }), send)).response.attempts).toBe(2);
  expect(received.map((request) => request.body)).toEqual(['{"text":"Hello"}', '{"text":"Hello"}']);
});

test("repeats a read after a 503 and after a reset", async () => {
  const { baseUrl, received } = await loopback((response, count) => {
    if (count === 1) json(response, 503, {});
    else if (count === 2) response.destroy();
    else json(response, 200, []);
  });
  expect((await run(clientOf({ baseUrl }), list)).data).toEqual([]);
  expect(received).toHaveLength(3);
});

test("doesn't repeat a read after a status that won't change", async () => {
  const { baseUrl, received } = await loopback((response) => json(response, 501, {}));
  expect(await failure(run(clientOf({ baseUrl }), list))).toMatchObject({ name: "ServerError", retryable: false });
  expect(received).toHaveLength(1);
});

test("fails at once where the vendor asks to wait longer than the deadline", async () => {
  const { baseUrl, received } = await loopback((response) => json(response, 429, {}, { "retry-after": "120" }));
  const error: RateLimitError = await failure(run(clientOf({ baseUrl, deadlineMs: 5000 }), send));
  expect(error).toMatchObject({ name: "RateLimitError", retryAfterMs: 120_000, retryable: true });
  expect(received).toHaveLength(1);
});

test("reads the wait from a date, and from the body where the contract says where", async () => {
  const date = new Date(Date.now() + 90_000).toUTCString();
  const { baseUrl } = await loopback((response, count) =>
    count === 1
      ? json(response, 429, {}, { "retry-after": date })
      : json(response, 429, { detail: "Request was throttled. Expected available in 47 seconds." }),
  );
  const client = clientOf({ baseUrl, deadlineMs: 1000 });
  const dated: RateLimitError = await failure(run(client, send));
  expect(dated.retryAfterMs).toBeGreaterThan(80_000);
  expect(dated.retryAfterMs).toBeLessThanOrEqual(90_000);
  expect(await failure(run(client, send))).toMatchObject({ retryAfterMs: 47_000 });
});

test.each([
  ["0", 0],
  ["1.5", 1500],
  [" 17 ", 17_000],
  ["Sun Nov  6 08:49:37 1994", 0],
  ["Sunday, 06-Nov-94 08:49:37 GMT", 0],
  ["soon", undefined],
  ["1.2.3", undefined],
  ["-1", undefined],
  ["5, 5", 5000],
  ["5, 7", 7000],
  ["0x10", undefined],
  ["1e3", undefined],
  ["9".repeat(15_000), undefined],
])("reads Retry-After: %s", async (header, retryAfterMs) => {
  const { baseUrl } = await loopback((response) => json(response, 429, {}, { "retry-after": header }));
  const error: RateLimitError = await failure(run(clientOf({ baseUrl }), send, {}, { retry: false }));
  expect(error.retryAfterMs).toBe(retryAfterMs);
});

test("takes the longer of two Retry-After headers", async () => {
  const { baseUrl } = await loopback((response) =>
    response.writeHead(429, ["retry-after", "3", "Retry-After", "9"]).end("{}"),
  );
  expect(await failure(run(clientOf({ baseUrl }), send, {}, { retry: false }))).toMatchObject({ retryAfterMs: 9000 });
});

test("is done with a text of digits at once", async () => {
  const { baseUrl } = await loopback((response) => json(response, 429, { detail: "1".repeat(200_000) }));
  const error: RateLimitError = await failure(run(clientOf({ baseUrl }), send, {}, { retry: false }));
  expect(error).not.toHaveProperty("retryAfterMs");
}, 5_000);

test("doesn't begin a repeat for whose answer there is no time, so that a sure refusal stays one", async () => {
  const { baseUrl, received } = await loopback((response) => json(response, 429, {}, { "retry-after": "0" }));
  const client = clientOf({ baseUrl, timeoutMs: 500, deadlineMs: 400 });
  expect(await failure(run(client, send))).toMatchObject({ outcome: "rejected", attempts: 1, retryStop: "deadline" });
  expect(received).toHaveLength(1);
});

test("expects a repeat to take up to twice as long as the last attempt", async () => {
  const { baseUrl, received } = await loopback((response) => {
    setTimeout(() => json(response, 429, {}, { "retry-after": "0" }), 700);
  });
  const error = await failure(run(clientOf({ baseUrl, deadlineMs: 2_000 }), send));
  expect(error).toMatchObject({ attempts: 1, retryStop: "deadline", outcome: "rejected" });
  expect(received).toHaveLength(1);
});

test("says of a refused connection after a 429 that the vendor refused, since an attempt was received", async () => {
  const answers = [
    () => Promise.resolve(Response.json({}, { status: 429, headers: { "retry-after": "0" } })),
    () => Promise.reject(Object.assign(new Error("refused"), { code: "ECONNREFUSED", syscall: "connect" })),
  ];
  const fetch = () => (answers.shift() as () => Promise<Response>)();
  const options = { baseUrl: "https://vendor.example", fetch, fetchSendsOnce: true, retry: { maxAttempts: 2 } };
  const error = await failure(run(clientOf(options), send));
  expect(error).toMatchObject({ name: "ConnectionError", outcome: "rejected", retryable: true, attempts: 2 });
});

test("says unknown of a refusal that followed an attempt of which nothing is known", async () => {
  const { baseUrl } = await loopback((response, count) => json(response, count === 1 ? 503 : 404, {}));
  expect(await failure(run(clientOf({ baseUrl }), list))).toMatchObject({ status: 404, outcome: "unknown" });
});

test.each([
  ["the attempts", { retry: { maxAttempts: 2 } }, 2, "attempts"],
  ["the budget", { retryBudget: 1 }, 2, "budget"],
  ["no budget at all", { retryBudget: 0 }, 1, "budget"],
  ["the deadline", { deadlineMs: 900 }, 1, "deadline"],
] as const)(
  "says that it was %s that ended the tries, and how many there were",
  async (_, options, attempts, retryStop) => {
    const { baseUrl } = await loopback((response) => json(response, 429, {}, { "retry-after": "0" }));
    const error = await failure(run(clientOf({ baseUrl, ...options }), send));
    expect(error).toMatchObject({ name: "RateLimitError", retryable: true, attempts, retryStop });
  },
);

test("doesn't say what ended the tries of what can't be repeated", async () => {
  const { baseUrl } = await loopback((response) => json(response, 400, {}));
  const error = await failure(run(clientOf({ baseUrl }), send));
  expect(error).toMatchObject({ attempts: 1, retryable: false });
  expect(error).not.toHaveProperty("retryStop");
});

test("lets a thousand calls wait with one signal, without a warning of a leak", async () => {
  const warnings: Error[] = [];
  const keep = (warning: Error) => void warnings.push(warning);
  process.on("warning", keep);
  onTestFinished(() => void process.off("warning", keep));
  const { signal } = new AbortController();
  const fetch = async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return Response.json({ id: 1 });
  };
  const client = clientOf({ baseUrl: "https://vendor.example", fetch });
  const calls = Array.from({ length: 1000 }, () => run(client, send, {}, { signal }));
  await vi.waitFor(() => expect(getEventListeners(signal, "abort")).toHaveLength(1));
  await Promise.all(calls);
  await new Promise(setImmediate);
  expect(getEventListeners(signal, "abort")).toEqual([]);
  expect(warnings).toEqual([]);
});

test("still ends a call when another one with the same signal is over", async () => {
  const controller = new AbortController();
  const answers = [new Promise<Response>(() => {}), Promise.resolve(Response.json({ id: 1 }))];
  const fetch = () => answers.shift() as Promise<Response>;
  const client = clientOf({ baseUrl: "https://vendor.example", fetch });
  const { signal } = controller;
  const waiting = failure(run(client, send, {}, { signal }));
  await run(client, send, {}, { signal });
  controller.abort();
  expect(await waiting).toMatchObject({ name: "AbortedError", outcome: "unknown" });
});

test("ends all calls that wait with one signal", async () => {
  const controller = new AbortController();
  const fetch = () => new Promise<Response>(() => {});
  const client = clientOf({ baseUrl: "https://vendor.example", fetch });
  const calls = Array.from({ length: 50 }, () => failure(run(client, send, {}, { signal: controller.signal })));
  controller.abort();
  for (const error of await Promise.all(calls)) expect(error).toMatchObject({ name: "AbortedError" });
});

test("ends the wait when the caller's signal aborts, and says that nothing was left behind", async () => {
  const controller = new AbortController();
  const { baseUrl } = await loopback((response) => {
    json(response, 429, {}, { "retry-after": "2" });
    setTimeout(() => controller.abort(), 30);
  });
  const error = await failure(run(clientOf({ baseUrl }), send, {}, { signal: controller.signal }));
  expect(error).toMatchObject({ name: "AbortedError", outcome: "rejected" });
});

test("doesn't begin a wait once the signal has aborted", async () => {
  const controller = new AbortController();
  const { baseUrl } = await loopback((response) => json(response, 429, {}, { "retry-after": "30" }));
  const hooks = { onRetry: () => controller.abort() };
  const client = clientOf({ baseUrl, hooks, deadlineMs: 60_000, signal: controller.signal });
  expect(await failure(run(client, send))).toMatchObject({ name: "AbortedError", outcome: "rejected" });
});

test("shares a budget among the calls of a client, so that an outage isn't multiplied", async () => {
  const { baseUrl, received } = await loopback((response) => json(response, 429, {}, { "retry-after": "0" }));
  const client = clientOf({ baseUrl });
  await Promise.all(Array.from({ length: 20 }, () => failure(run(client, send))));
  expect(received).toHaveLength(20 + 10);
});

test("repeats a read no longer than deadlineMs", async () => {
  const { baseUrl, received } = await loopback((response) => json(response, 503, {}, { "retry-after": "0.05" }));
  const client = clientOf({ baseUrl, deadlineMs: 1_200, retry: { maxAttempts: 100 } });
  expect(await failure(run(client, list))).toMatchObject({ name: "ServerError", status: 503, retryStop: "deadline" });
  expect(received.length).toBeGreaterThan(1);
  expect(received.length).toBeLessThan(10);
});

test("believes the header before the body", async () => {
  const { baseUrl } = await loopback((response) => json(response, 429, { detail: "in 47 s" }, { "retry-after": "5" }));
  expect(await failure(run(clientOf({ baseUrl, deadlineMs: 1000 }), send))).toMatchObject({ retryAfterMs: 5000 });
});

test("buys one more repeat by ten successes, and never keeps more than ten", async () => {
  let status = 200;
  const { baseUrl, received } = await loopback((response) => json(response, status, {}, { "retry-after": "0" }));
  const client = clientOf({ baseUrl, retry: { maxAttempts: 2 } });
  const requestsOf = async (calls: number, answered: number) => {
    const before = received.length;
    status = answered;
    for (let count = 0; count < calls; count++) await run(client, send).catch(() => {});
    return received.length - before;
  };
  await requestsOf(30, 200);
  expect(await requestsOf(12, 429)).toBe(12 + 10);
  await requestsOf(11, 200);
  expect(await requestsOf(3, 429)).toBe(3 + 1);
});

test("takes a call's deadlineMs before its client's", async () => {
  const { baseUrl, received } = await loopback((response) => json(response, 429, {}, { "retry-after": "0.2" }));
  await failure(run(clientOf({ baseUrl, deadlineMs: 60_000 }), send, {}, { deadlineMs: 100 }));
  expect(received).toHaveLength(1);
});
