import { getEventListeners } from "node:events";
import { expect, test, vi } from "vitest";
import * as errors from "../src/errors/index.ts";
import {
  AgentpostError,
  ConnectionError,
  type Operation,
  RateLimitError,
  RedirectError,
  RejectedError,
  ServerError,
  TimeoutError,
  UnreadableAnswerError,
} from "../src/index.ts";
import { clientOf, closedPort, failure, json, list, loopback, run, send } from "./loopback.ts";

const once = { retry: false } as const;

test("resolves to the data, the status and the response's headers", async () => {
  const { baseUrl, received } = await loopback((response) =>
    json(response, 200, { id: 7, novel: true }, { "x-request-id": "q1" }),
  );
  const answer = await run(clientOf({ baseUrl }), send, { query: { dry: true } });
  expect(answer).toMatchObject({ status: 200, data: { id: 7, novel: true } });
  expect(answer.response).toMatchObject({ requestId: "q1", attempts: 1, url: `${baseUrl}/rooms/r1/messages` });
  expect(received).toMatchObject([{ method: "POST", url: "/rooms/r1/messages?dry=true", body: '{"text":"Hello"}' }]);
});

test.each([204, 205])(
  "takes %i without a body where the contract documents JSON for another success",
  async (status) => {
    const { baseUrl } = await loopback((response) => response.writeHead(status).end());
    expect(await run(clientOf({ baseUrl }), send)).toMatchObject({ status, data: undefined });
  },
);

test("calls a refused connection not-sent", async () => {
  const baseUrl = await closedPort();
  const error: ConnectionError = await failure(run(clientOf({ baseUrl }), send, {}, once));
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toMatchObject({ outcome: "not-sent", retryable: true, vendor: "vendor", operation: "sendMessage" });
});

test("calls a connection that broke after the request unknown", async () => {
  const { baseUrl, received } = await loopback((response) => response.destroy());
  const error: ConnectionError = await failure(run(clientOf({ baseUrl }), send));
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toMatchObject({ outcome: "unknown", retryable: false });
  expect(received).toHaveLength(1);
});

test("calls a failure unknown where the runtime doesn't say what happened, as browsers don't", async () => {
  const fetch = () => Promise.reject(new TypeError("Failed to fetch"));
  const error: ConnectionError = await failure(run(clientOf({ baseUrl: "https://vendor.example", fetch }), send));
  expect(error).toMatchObject({ name: "ConnectionError", outcome: "unknown" });
});

test.each([
  [400, "rejected", RejectedError],
  [404, "rejected", RejectedError],
  [408, "unknown", ServerError],
  [429, "rejected", RateLimitError],
  [500, "unknown", ServerError],
  [503, "unknown", ServerError],
  [302, "unknown", RedirectError],
] as const)("reads %i as %s", async (status, outcome, type) => {
  const { baseUrl } = await loopback((response) =>
    json(response, status, { message: "No room" }, { location: "/other?x-key=1" }),
  );
  const error: AgentpostError = await failure(run(clientOf({ baseUrl }), send, {}, once));
  expect(error).toBeInstanceOf(type);
  expect(error).toMatchObject({ outcome, status, body: { message: "No room" } });
  // What isn't known is absent, so that it doesn't stand in a log either.
  expect(error).not.toHaveProperty("requestId");
});

test("takes a 2xx whose body says it failed for a refusal, with the vendor's own words", async () => {
  const { baseUrl } = await loopback((response) => json(response, 200, { ok: false, why: "The agent is away" }));
  const error: RejectedError = await failure(run(clientOf({ baseUrl }), send));
  expect(error).toBeInstanceOf(RejectedError);
  expect(error.message).toContain("The agent is away");
  expect(error).toMatchObject({ outcome: "rejected", status: 200 });
});

test.each([201, 202, 226])(
  "reads a refusal out of a %i as well, of which the contract says nothing",
  async (status) => {
    const { baseUrl } = await loopback((response) => json(response, status, { ok: false, why: "The agent is away" }));
    expect(await failure(run(clientOf({ baseUrl }), send))).toMatchObject({ name: "RejectedError", status });
  },
);

test("takes a success that doesn't show what the contract promises for one that can't be read", async () => {
  const promising: Operation = { ...send, promises: (at) => (at("id") ?? "") === "" && "/id" };
  for (const body of [{}, { id: null }, { id: "" }, [], "id"]) {
    const { baseUrl } = await loopback((response) => json(response, 200, body));
    const error: UnreadableAnswerError = await failure(run(clientOf({ baseUrl }), promising));
    expect(error).toMatchObject({ name: "UnreadableAnswerError", outcome: "unknown", status: 200, body });
    expect(error.message).toContain("200, but the body shows no /id, which the contract promises");
  }
  const bodiless: Operation = { ...promising, success: { 200: "json", 202: "none" } };
  const { baseUrl } = await loopback((response) => response.writeHead(202).end());
  expect(await run(clientOf({ baseUrl }), bodiless)).toMatchObject({ status: 202, data: undefined });
});

test.each([300, 304])("doesn't call a %i a redirect, nor an answer", async (status) => {
  const fetch = async () => new Response(null, { status });
  const error: Error = await failure(run(clientOf({ baseUrl: "https://vendor.example", fetch }), send));
  expect(error).toMatchObject({ name: "ServerError", outcome: "unknown", status });
  expect(error.message).toContain(`answered with ${status}`);
});

test("takes a 500 for a refusal where the contract says how to tell", async () => {
  const { baseUrl } = await loopback((response) => json(response, 500, { error_type: "InputException" }));
  expect(await failure(run(clientOf({ baseUrl }), send))).toMatchObject({ name: "RejectedError", outcome: "rejected" });
});

test.each([
  ["broken JSON", "application/json", '{"id":'],
  ["two JSON documents", "application/json", '{"id":1}{"id":2}'],
  ["an empty body", "application/json", ""],
  ["a web page", "text/html", "<h1>Sign in</h1>"],
  ["invalid UTF-8", "application/json", Buffer.from([0x22, 0xff, 0x22])],
])("can't read %s, and says so with the outcome unknown", async (_, contentType, body) => {
  const { baseUrl } = await loopback((response) => response.writeHead(200, { "content-type": contentType }).end(body));
  const error: UnreadableAnswerError = await failure(run(clientOf({ baseUrl }), send));
  expect(error).toBeInstanceOf(UnreadableAnswerError);
  expect(error).toMatchObject({ outcome: "unknown", status: 200 });
});

test("stops reading a body at maxAnswerBytes", async () => {
  const { baseUrl } = await loopback((response) => json(response, 200, { text: "x".repeat(5000) }));
  const error: UnreadableAnswerError = await failure(run(clientOf({ baseUrl, maxAnswerBytes: 1000 }), send));
  expect(error.message).toContain("maxAnswerBytes");
});

test("hangs up on a body that is too large", async () => {
  const gone = new Promise<void>((resolve) => {
    void loopback((response) => {
      response.on("close", resolve).writeHead(200, { "content-type": "application/json" }).write("x".repeat(5000));
    }).then(({ baseUrl }) => failure(run(clientOf({ baseUrl, maxAnswerBytes: 1000 }), send)));
  });
  await gone;
});

test("doesn't take a text for whole whose connection broke", async () => {
  const { baseUrl } = await loopback((response) => {
    response.writeHead(200, { "content-type": "text/plain", "content-length": 100 }).write("half", () => {
      response.destroy();
    });
  });
  const error: UnreadableAnswerError = await failure(run(clientOf({ baseUrl }), { ...send, success: { 200: "text" } }));
  expect(error.message).toContain("the body ended early");
});

test("ends after timeoutMs, also where the body stalls after the headers", async () => {
  const { baseUrl, received } = await loopback((response) => {
    response.writeHead(200, { "content-type": "application/json" }).write('{"id":');
  });
  const error: TimeoutError = await failure(run(clientOf({ baseUrl, timeoutMs: 400 }), send));
  expect(error).toBeInstanceOf(TimeoutError);
  expect(error.outcome).toBe("unknown");
  expect(received).toHaveLength(1);
});

test("ends after timeoutMs also where the fetch it was given doesn't heed a signal", async () => {
  const fetch = () => new Promise<Response>(() => {});
  const error: TimeoutError = await failure(
    run(clientOf({ baseUrl: "https://vendor.example", fetch, timeoutMs: 20 }), send),
  );
  expect(error).toBeInstanceOf(TimeoutError);
});

test("cancels the request that it gives up on", async () => {
  const gone = new Promise<void>((resolve) => {
    void loopback((response) => response.on("close", resolve)).then(({ baseUrl }) =>
      failure(run(clientOf({ baseUrl, timeoutMs: 50 }), send)),
    );
  });
  await gone;
});

test("calls the fetch it was given as a plain function, which is all that browsers allow", async () => {
  async function fetch(this: unknown): Promise<Response> {
    if (this !== undefined) throw new TypeError("Illegal invocation");
    return Response.json({ id: 1 });
  }
  const client = clientOf({ baseUrl: "https://vendor.example", fetch });
  expect((await run(client, send)).data).toEqual({ id: 1 });
});

test("says not-sent where the signal was aborted before, and unknown where the request had left", async () => {
  const { baseUrl, received } = await loopback(() => controller.abort());
  const controller = new AbortController();
  const client = clientOf({ baseUrl });
  expect(await failure(run(client, send, {}, { signal: controller.signal }))).toMatchObject({
    name: "AbortedError",
    outcome: "unknown",
  });
  expect(await failure(run(client, send, {}, { signal: controller.signal }))).toMatchObject({
    name: "AbortedError",
    outcome: "not-sent",
  });
  expect(received).toHaveLength(1);
});

test("is ended by the call's signal and by its client's alike", async () => {
  for (const place of ["call", "client"] as const) {
    const controller = new AbortController();
    const { baseUrl } = await loopback(() => controller.abort());
    const other = new AbortController().signal;
    const client = clientOf({ baseUrl, signal: place === "client" ? controller.signal : other });
    const signal = place === "call" ? controller.signal : other;
    expect(await failure(run(client, send, {}, { signal }))).toMatchObject({
      name: "AbortedError",
      outcome: "unknown",
    });
  }
});

test("is recognised by instanceof across two installed copies, and not by a caller's subclass", async () => {
  vi.resetModules();
  const copy = await import("../src/errors/index.ts");
  expect(copy.RateLimitError).not.toBe(RateLimitError);
  const error = new copy.RateLimitError("429", { vendor: "v", operation: "o", outcome: "rejected" });
  expect(error instanceof AgentpostError && error instanceof RejectedError && error instanceof RateLimitError).toBe(
    true,
  );
  expect(error instanceof ServerError).toBe(false);
  class OwnError extends RejectedError {}
  expect(error instanceof OwnError).toBe(false);
});

test("takes no class of error for another that isn't its parent", async () => {
  const classes = Object.values(errors);
  const details = { vendor: "v", operation: "o", outcome: "unknown", field: "f" } as const;
  for (const error of classes.map((Class) => new Class("failed", details))) {
    const taken = classes.filter((Class) => error instanceof Class);
    const parents = classes.filter((Class) => Object.prototype.isPrototypeOf.call(Class.prototype, error));
    expect(taken.map(({ kind }) => kind)).toEqual(parents.map(({ kind }) => kind));
    expect(error.name).toBe(Object.entries(errors).find(([, Class]) => Class === error.constructor)?.[0]);
  }
});

test("isn't taken for one by what JSON can say", () => {
  const said = JSON.parse('{"name":"AgentpostError","kind":"AgentpostError","constructor":{"kind":"AgentpostError"}}');
  expect([said, null, undefined, "AgentpostError"].some((value) => value instanceof AgentpostError)).toBe(false);
});

test("has no status where a browser hides it, as of a redirect", async () => {
  const client = clientOf({ baseUrl: "https://vendor.example", fetch: async () => Response.error() });
  const error: RedirectError = await failure(run(client, send));
  expect(error).toMatchObject({ name: "RedirectError", outcome: "unknown" });
  expect(error).not.toHaveProperty("status");
});

test.each([302, 404])("does not ask again after a %d, even where asking changes nothing", async (status) => {
  const { baseUrl, received } = await loopback((response) => json(response, status, {}, { location: "/elsewhere" }));
  expect(await failure(run(clientOf({ baseUrl }), list))).toMatchObject({ status, retryable: false });
  expect(received).toHaveLength(1);
});

test("waits for one attempt no longer than its timeout, whatever time the call has left", async () => {
  const { baseUrl } = await loopback(() => {});
  const options = { timeoutMs: 40, deadlineMs: 60_000, ...once };
  await expect(run(clientOf({ baseUrl }), send, {}, options)).rejects.toThrow("no whole answer within 40 ms");
});

test("asks again for what was read by halves, where asking changes nothing", async () => {
  const { baseUrl, received } = await loopback((response, count) =>
    response.writeHead(200, { "content-type": "application/json" }).end(count === 1 ? "[" : "[]"),
  );
  expect((await run(clientOf({ baseUrl }), list)).data).toEqual([]);
  expect(received).toHaveLength(2);
});

test.each([
  ["where vendors usually put them", { error: { message: "No room" } }, ': "No room"'],
  ["as far as they are short", { message: "x".repeat(301) }, `: "${"x".repeat(300)}"`],
  ["only where they are words", { message: 7, error: [], detail: "" }, "refused with 400"],
])("ends the sentence with the vendor's own words, %s", async (_, body, end) => {
  const { baseUrl } = await loopback((response) => json(response, 400, body));
  const error: Error = await failure(run(clientOf({ baseUrl }), send));
  expect(error.message.endsWith(end)).toBe(true);
});

test("leaves no timer and no listener behind", async () => {
  const client = clientOf({ baseUrl: "https://vendor.example", fetch: async () => Response.json({}) });
  const { signal } = new AbortController();
  const timers = () => process.getActiveResourcesInfo().filter((resource) => resource === "Timeout").length;
  const before = timers();
  const calls = 50;
  for (let count = 0; count < calls; count++) await run(client, send, {}, { signal });
  // The test's own process has a timer now and then.
  expect(timers() - before).toBeLessThan(calls / 2);
  expect(getEventListeners(signal, "abort")).toEqual([]);
});
