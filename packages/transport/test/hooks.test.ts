import { expect, test } from "vitest";
import type { CallEvent, Hooks } from "../src/index.ts";
import { clientOf, failure, json, loopback, run, SECRET, send } from "./loopback.ts";

/** Hooks that keep all that they are told. */
function keeping(): { hooks: Hooks; told: [string, CallEvent][] } {
  const told: [string, CallEvent][] = [];
  const keep = (name: string) => (event: CallEvent) => void told.push([name, { ...event }]);
  const hooks = {
    onRequest: keep("request"),
    onResponse: keep("response"),
    onRetry: keep("retry"),
    onSuccess: keep("success"),
    onError: keep("error"),
  };
  return { hooks, told };
}

test("tells of each request, each answer, each wait and the end, in this order", async () => {
  const { baseUrl } = await loopback((response, count) => {
    if (count === 1) json(response, 429, {}, { "retry-after": "0" });
    else json(response, 400, { message: "No room" }, { "x-request-id": "q2" });
  });
  const { hooks, told } = keeping();
  await failure(run(clientOf({ baseUrl, hooks, name: "eu" }), send, { query: { dry: true } }));

  const callId = told[0]?.[1].callId;
  expect(callId).toMatch(/^[\da-f]{32}$/);
  const url = `${baseUrl}/rooms/r1/messages`;
  const durations = { durationMs: expect.any(Number), callDurationMs: expect.any(Number) };
  const call = {
    vendor: "vendor",
    account: "eu",
    operation: "sendMessage",
    callId,
    method: "POST",
    url,
    ...durations,
  };
  expect(told).toEqual([
    ["request", { ...call, attempt: 1 }],
    ["response", { ...call, attempt: 1, status: 429, requestId: undefined }],
    ["retry", { ...call, attempt: 1, delayMs: 0, error: expect.objectContaining({ name: "RateLimitError" }) }],
    ["request", { ...call, attempt: 2 }],
    ["response", { ...call, attempt: 2, status: 400, requestId: "q2" }],
    ["error", { ...call, attempt: 2, error: expect.objectContaining({ name: "RejectedError" }) }],
  ]);
});

test("tells of the end of a call that went well, and that no attempt took longer than its call", async () => {
  const { baseUrl } = await loopback((response, count) => {
    if (count === 1) json(response, 429, {}, { "retry-after": "0" });
    else json(response, 200, {}, { "request-id": "q2" });
  });
  const { hooks, told } = keeping();
  await run(clientOf({ baseUrl, hooks }), send);

  expect(told.map(([name]) => name)).toEqual(["request", "response", "retry", "request", "response", "success"]);
  expect(told.at(-1)?.[1]).toMatchObject({ account: undefined, attempt: 2, status: 200, requestId: "q2" });
  for (const [, { durationMs, callDurationMs }] of told) expect(durationMs).toBeLessThanOrEqual(callDurationMs);
  const calls = told.map(([, { callDurationMs }]) => callDurationMs);
  expect(calls).toEqual([...calls].sort((a, b) => a - b));
});

test("pairs the events of calls at one time by their call's id", async () => {
  // The first request of each of the two calls is refused; which comes first doesn't matter.
  const { baseUrl } = await loopback((response, count) => {
    if (count <= 2) json(response, 429, {}, { "retry-after": "0" });
    else json(response, 200, {});
  });
  const { hooks, told } = keeping();
  const client = clientOf({ baseUrl, hooks });
  await Promise.all([run(client, send), run(client, send)]);

  const ids = [...new Set(told.map(([, { callId }]) => callId))];
  expect(ids).toHaveLength(2);
  for (const id of ids) {
    const ofCall = told.filter(([, { callId }]) => callId === id).map(([name, { attempt }]) => `${name} ${attempt}`);
    const first = ["request 1", "response 1", "retry 1"];
    expect(ofCall).toEqual([...first, "request 2", "response 2", "success 2"]);
  }
});

test("tells of no request where a call was aborted before it", async () => {
  const { hooks, told } = keeping();
  const signal = AbortSignal.abort();
  await failure(run(clientOf({ baseUrl: "http://127.0.0.1:9", hooks, signal }), send));
  expect(told).toEqual([["error", expect.objectContaining({ attempt: 0 })]]);
});

test("sends the headers that a hook returns, each attempt's its own", async () => {
  const { baseUrl, received } = await loopback((response, count) => {
    if (count === 1) json(response, 429, {}, { "retry-after": "0" });
    else json(response, 200, {});
  });
  const onRequest = ({ attempt }: CallEvent) => ({ traceparent: `00-${attempt}`, Baggage: undefined });
  await run(clientOf({ baseUrl, hooks: { onRequest } }), send);

  expect(received.map(({ headers }) => headers["traceparent"])).toEqual(["00-1", "00-2"]);
  expect(received[0]?.headers).not.toHaveProperty("baggage");
});

test("lets a hook replace no header of a request, the credential and the content type above all", async () => {
  const { baseUrl, received } = await loopback((response) => json(response, 200, {}));
  const returned = { "X-Key": "stolen", "Content-Type": "text/plain", ACCEPT: "text/html", "x-tenant": "theirs" };
  const headers = { "x-tenant": "ours" };
  await run(clientOf({ baseUrl, headers, hooks: { onRequest: () => returned } }), send);

  expect(received[0]?.headers).toMatchObject({
    "x-key": SECRET,
    "content-type": "application/json",
    accept: "application/json",
    "x-tenant": "ours",
  });
});

test("leaves a content type that the runtime writes to the runtime", async () => {
  const { baseUrl, received } = await loopback((response) => json(response, 200, {}));
  const form = { ...send, writeBody: () => ({ body: new URLSearchParams({ text: "Hello" }) }) };
  await run(clientOf({ baseUrl, hooks: { onRequest: () => ({ "content-type": "text/plain" }) } }), form);
  expect(received[0]?.headers["content-type"]).toMatch(/^application\/x-www-form-urlencoded/);
});

test("leaves out what no header may be, and sends the rest", async () => {
  const { baseUrl, received } = await loopback((response) => json(response, 200, {}));
  const returned = { "x y": "1", "x-line": "a\r\nb", connection: "close", "x-number": 7 as never, "x-good": "yes" };
  await run(clientOf({ baseUrl, hooks: { onRequest: () => returned } }), send);

  expect(received).toHaveLength(1);
  expect(received[0]?.headers).toMatchObject({ "x-good": "yes", "content-type": "application/json" });
  expect(received[0]?.headers).not.toHaveProperty("x-line");
  expect(received[0]?.headers).not.toHaveProperty("x-number");
});

test.each<[string, NonNullable<Hooks["onRequest"]>]>([
  [
    "throws",
    () => {
      throw new Error("logger");
    },
  ],
  ["rejects", async () => Promise.reject(new Error("logger"))],
  ["returns a text", () => "x-a: 1" as never],
  ["returns a list", () => ["x-a"] as never],
  [
    "returns what throws when it is read",
    () => ({
      get traceparent(): string {
        throw new Error("logger");
      },
    }),
  ],
])("sends the request all the same where onRequest %s", async (_, onRequest) => {
  const { baseUrl, received } = await loopback((response) => json(response, 200, {}));
  const answer = await run(clientOf({ baseUrl, hooks: { onRequest } }), send);
  expect(answer.status).toBe(200);
  expect(received[0]?.headers).toMatchObject({ "x-key": SECRET, "content-type": "application/json" });
});

test("refuses a name that is no text", async () => {
  expect(() => clientOf({ baseUrl: "http://127.0.0.1:9", name: 7 as never })).toThrow(
    "vendor.createClient: name is 7; expected a text",
  );
});
