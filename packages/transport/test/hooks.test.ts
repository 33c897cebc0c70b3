import { expect, test } from "vitest";
import { clientOf, failure, json, loopback, run, send } from "./loopback.ts";

test("tells of each request, each answer, each wait and the end, in this order", async () => {
  const { baseUrl } = await loopback((response, count) => {
    if (count === 1) json(response, 429, {}, { "retry-after": "0" });
    else json(response, 400, { message: "No room" }, { "x-request-id": "q2" });
  });
  const told: [string, Record<string, unknown>][] = [];
  const keep = (name: string) => (event: object) => void told.push([name, { ...event }]);
  const hooks = {
    onRequest: keep("request"),
    onResponse: keep("response"),
    onRetry: keep("retry"),
    onError: keep("error"),
  };
  await failure(run(clientOf({ baseUrl, hooks }), send, { query: { dry: true } }));

  const callId = told[0]?.[1]["callId"];
  expect(callId).toMatch(/^[\da-f]{32}$/);
  const url = `${baseUrl}/rooms/r1/messages`;
  const call = { vendor: "vendor", operation: "sendMessage", callId, method: "POST", url };
  expect(told).toEqual([
    ["request", { ...call, attempt: 1 }],
    ["response", { ...call, attempt: 1, status: 429, requestId: undefined, durationMs: expect.any(Number) }],
    ["retry", { ...call, attempt: 1, delayMs: 0, error: expect.objectContaining({ name: "RateLimitError" }) }],
    ["request", { ...call, attempt: 2 }],
    ["response", { ...call, attempt: 2, status: 400, requestId: "q2", durationMs: expect.any(Number) }],
    ["error", { ...call, attempt: 2, error: expect.objectContaining({ name: "RejectedError" }) }],
  ]);
});

test("gives each call an id of its own, so that the events of calls at one time can be told apart", async () => {
  const { baseUrl } = await loopback((response) => json(response, 200, {}));
  const ids: string[] = [];
  const client = clientOf({ baseUrl, hooks: { onRequest: ({ callId }) => void ids.push(callId) } });
  await Promise.all([run(client, send), run(client, send), run(client, send)]);
  expect(new Set(ids).size).toBe(3);
});
