import { combineHooks, telemetry } from "@agentpost/opentelemetry";
import { type Answer, type ClientOptions, call, createClient, type Operation, openStream } from "@agentpost/transport";
import { SpanStatusCode } from "@opentelemetry/api";
import { type AnyProvider, createMessenger, type Hooks, type Messenger, sendAll } from "agentpost";
import { ishvana } from "agentpost/ishvana";
import { vida } from "agentpost/vida";
import { expect, test, vi } from "vitest";
import { inMemory } from "./in-memory.ts";

const toVida = { vendor: "vida", agent: "a", from: "+15550101" } as const;
const taken = () => Response.json({ success: true, messageUuid: "m1" });

/** What became of some sends, by their spans. */
async function spansOf(
  settings: Pick<ClientOptions, "fetch">,
  use: (messenger: Messenger<ReturnType<typeof vida>>) => Promise<unknown>,
) {
  const kept = inMemory();
  const hooks = telemetry(kept);
  await use(createMessenger([vida({ token: "t", ...settings, hooks })]));
  const counted = (await kept.points()).find(({ descriptor }) => descriptor.name === "agentpost.client.calls");
  const calls = kept.spans().filter(({ name }) => name === "sendMessage");
  const attempts = kept.spans().filter(({ name }) => name === "POST");
  // Each that was begun has ended.
  expect(kept.begun()).toBe(kept.spans().length);
  return { calls, attempts, counted: counted?.dataPoints ?? [] };
}

test("a body in which the messenger finds no message is no success", async () => {
  const kept = inMemory();
  const fetch = async () => Response.json({ status: "sent", response: { messageId: "m1", delivered: "perhaps" } });
  const messenger: Messenger<AnyProvider> = createMessenger([ishvana({ fetch, hooks: telemetry(kept) })]);
  const result = await messenger.safe.send({ to: { vendor: "ishvana", agent: "hawken" }, text: "Hello" } as never);
  expect(result).toMatchObject({ ok: false, error: { name: "UnreadableAnswerError", outcome: "unknown" } });
  const [span, ...others] = kept.spans().filter(({ name }) => name === "sendMessage");
  expect(others).toEqual([]);
  expect(span?.status).toEqual({ code: SpanStatusCode.ERROR });
  expect(span?.attributes).toMatchObject({ "agentpost.outcome": "unknown", "error.type": "UnreadableAnswerError" });
  const [counted] = (await kept.points()).filter(({ descriptor }) => descriptor.name === "agentpost.client.calls");
  expect(counted?.dataPoints).toEqual([
    expect.objectContaining({ value: 1, attributes: expect.objectContaining({ "agentpost.outcome": "unknown" }) }),
  ]);
});

test("a call that is aborted under way ends its spans, and counts as unknown", async () => {
  const aborting = new AbortController();
  const fetch = (_: string, { signal }: RequestInit) => {
    return new Promise<Response>((_, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason));
      aborting.abort();
    });
  };
  const { calls, attempts, counted } = await spansOf({ fetch }, (messenger) =>
    messenger.safe.send({ to: toVida, text: "Hello" }, { signal: aborting.signal }),
  );
  expect(attempts).toHaveLength(1);
  expect(calls.map(({ attributes }) => attributes["agentpost.outcome"])).toEqual(["unknown"]);
  expect(counted.map(({ attributes }) => attributes["error.type"])).toEqual(["AbortedError"]);
});

test("a call that is aborted in the wait for its next attempt has one attempt, which was refused", async () => {
  const aborting = new AbortController();
  const fetch = async () => {
    setTimeout(() => aborting.abort());
    return Response.json({}, { status: 429, headers: { "retry-after": "5" } });
  };
  const { calls, attempts } = await spansOf({ fetch }, (messenger) =>
    messenger.safe.send({ to: toVida, text: "Hello" }, { signal: aborting.signal }),
  );
  expect(attempts.map(({ attributes }) => attributes["http.response.status_code"])).toEqual([429]);
  expect(calls.map(({ attributes }) => attributes["agentpost.attempts"])).toEqual([1]);
});

test("calls at once keep their attempts apart", async () => {
  const asked = new Map<string, number>();
  const fetch = async (_: string, { body }: RequestInit) => {
    const { message } = JSON.parse(String(body)) as { message: string };
    const attempt = (asked.get(message) ?? 0) + 1;
    asked.set(message, attempt);
    // Each second message is refused once; answers come in another order than requests.
    await new Promise((resolve) => setTimeout(resolve, 10 - Number(message)));
    return Number(message) % 2 === 0 || attempt === 2
      ? taken()
      : Response.json({}, { status: 429, headers: { "retry-after": "0" } });
  };
  const messages = Array.from({ length: 10 }, (_, index) => ({
    to: { ...toVida, from: `+1555010${index}` },
    text: `${index}`,
  }));
  const { calls, attempts, counted } = await spansOf({ fetch }, (messenger) =>
    sendAll(messenger, messages, { concurrency: 10 }).all(),
  );
  expect(calls).toHaveLength(10);
  for (const span of calls) {
    const own = attempts.filter(({ parentSpanContext }) => parentSpanContext?.spanId === span.spanContext().spanId);
    expect(own).toHaveLength(Number(span.attributes["agentpost.attempts"]));
  }
  expect(attempts).toHaveLength(15);
  expect(counted.map(({ value }) => value)).toEqual([10]);
});

test("a download as a stream ends its spans with its headers, whatever becomes of its body", async () => {
  const kept = inMemory();
  const download: Operation = {
    name: "getFile",
    method: "GET",
    path: "/file",
    query: {},
    success: { 200: "bytes" },
    rejects: {},
    open: openStream,
  };
  const body = new ReadableStream(
    { pull: (controller) => controller.error(new Error("cut off")) },
    { highWaterMark: 0 },
  );
  const options = { baseUrl: "https://api.example.com", fetch: async () => new Response(body), hooks: telemetry(kept) };
  const client = createClient("vendor", options, {});
  const { data } = await client[call]<Answer<200, ReadableStream>>(download, undefined);
  expect(kept.spans().map(({ name }) => name)).toEqual(["GET", "getFile"]);
  await expect(new Response(data).text()).rejects.toThrow();
  expect(kept.spans()).toHaveLength(2);
});

test("joins a user's own hooks, of which one that throws keeps nothing from the others", async () => {
  const kept = inMemory();
  const own: Hooks = {
    onRequest: () => ({ "x-team": "support" }),
    onSuccess: vi.fn(() => {
      throw new Error("a logger that fails");
    }),
  };
  const seen: Record<string, string>[] = [];
  const fetch = async (_: string, { headers }: RequestInit) => {
    seen.push(Object.fromEntries(new Headers(headers)));
    return taken();
  };
  const hooks = combineHooks(own, undefined, telemetry(kept));
  await createMessenger([vida({ token: "t", fetch, hooks })]).send({ to: toVida, text: "Hello" });
  expect(own.onSuccess).toHaveBeenCalledOnce();
  expect(seen).toEqual([expect.objectContaining({ "x-team": "support" })]);
  expect(kept.spans().map(({ name }) => name)).toEqual(["POST", "sendMessage"]);
});
