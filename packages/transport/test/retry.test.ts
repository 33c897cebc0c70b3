import { expect, test } from "vitest";
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
])("reads Retry-After: %s", async (header, retryAfterMs) => {
  const { baseUrl } = await loopback((response) => json(response, 429, {}, { "retry-after": header }));
  const error: RateLimitError = await failure(run(clientOf({ baseUrl }), send, {}, { retry: false }));
  expect(error.retryAfterMs).toBe(retryAfterMs);
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
