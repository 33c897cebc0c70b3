import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { telemetry } from "@agentpost/opentelemetry";
import { context, propagation, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import { createMessenger } from "agentpost";
import { vida } from "agentpost/vida";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { inMemory } from "./in-memory.ts";

const TOKEN = "token-that-nobody-may-see";
const TEXT = "Where is my order 4711?";

beforeAll(() => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
});
afterAll(() => {
  context.disable();
  propagation.disable();
});

async function sends(answers: readonly [status: number, body: object][], settings: { propagate?: boolean } = {}) {
  const received: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    const [status, body] = answers[received.length] ?? [500, {}];
    received.push(request.headers["traceparent"] as string | undefined);
    request.resume().on("end", () => {
      response.writeHead(status, { "content-type": "application/json", "retry-after": "0" });
      response.end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;

  const { tracerProvider, meterProvider, ...kept } = inMemory();
  const hooks = telemetry({ tracerProvider, meterProvider, ...settings });
  const messenger = createMessenger([vida({ token: TOKEN, name: "eu", baseUrl: `http://127.0.0.1:${port}`, hooks })]);
  const tracer = tracerProvider.getTracer("test");
  await tracer.startActiveSpan("caller", async (span) => {
    await messenger.safe.send({
      to: { vendor: "vida", name: "eu", agent: "+15550100", from: "+15550101" },
      text: TEXT,
    });
    span.end();
  });
  const points = await kept.points();
  return { port, received, spans: kept.spans(), points };
}

test("makes a span of the call and one below it of each attempt, with these attributes and no others", async () => {
  const { port, received, spans, points } = await sends([
    [429, {}],
    [200, { success: true, messageUuid: "m1" }],
  ]);
  const [first, second, call, caller] = spans;
  const server = { "server.address": "127.0.0.1", "server.port": port };
  const request = {
    "http.request.method": "POST",
    "url.full": `http://127.0.0.1:${port}/api/v2/agent/receiveMessage`,
    ...server,
  };
  expect(spans.map(({ name }) => name)).toEqual(["POST", "POST", "sendMessage", "caller"]);
  expect(first).toMatchObject({ kind: SpanKind.CLIENT, status: { code: SpanStatusCode.ERROR } });
  expect(first?.attributes).toEqual({ ...request, "http.response.status_code": 429, "error.type": "429" });
  expect(second?.attributes).toEqual({
    ...request,
    "http.response.status_code": 200,
    "http.request.resend_count": 1,
  });
  expect(second?.status).toEqual({ code: SpanStatusCode.UNSET });
  const ofCall = { "agentpost.vendor": "vida", "agentpost.operation": "sendMessage", "agentpost.account": "eu" };
  expect(call?.attributes).toEqual({
    ...ofCall,
    ...server,
    "messaging.system": "vida",
    "messaging.operation.name": "sendMessage",
    "messaging.operation.type": "send",
    "agentpost.outcome": "success",
    "agentpost.attempts": 2,
  });
  expect(first?.parentSpanContext?.spanId).toBe(call?.spanContext().spanId);
  expect(second?.parentSpanContext?.spanId).toBe(call?.spanContext().spanId);
  expect(call?.parentSpanContext?.spanId).toBe(caller?.spanContext().spanId);

  const header = (span: typeof first) => `00-${span?.spanContext().traceId}-${span?.spanContext().spanId}-01`;
  expect(received).toEqual([header(first), header(second)]);

  expect(points.map(({ descriptor }) => descriptor.name)).toEqual([
    "http.client.request.duration",
    "agentpost.client.calls",
  ]);
  expect(points[0]?.dataPoints.map(({ attributes }) => attributes["http.response.status_code"])).toEqual([429, 200]);
  const counted = { ...ofCall, ...server, "agentpost.outcome": "success" };
  expect(points[1]?.dataPoints).toEqual([expect.objectContaining({ attributes: counted, value: 1 })]);
  const attributes = JSON.stringify([spans.map((span) => span.attributes), points]);
  for (const secret of [TOKEN, TEXT, "15550100", "15550101"]) expect(attributes).not.toContain(secret);
});

test("says of a failed call what may have become of its message, and repeats none of the vendor's words", async () => {
  const { spans, points } = await sends([[500, { message: `No room for ${TEXT}` }]]);
  const call = spans.find(({ name }) => name === "sendMessage");
  expect(call?.attributes).toMatchObject({ "agentpost.outcome": "unknown", "error.type": "500" });
  expect(call?.status).toEqual({ code: SpanStatusCode.ERROR });
  expect(points[1]?.dataPoints[0]?.attributes).toMatchObject({ "agentpost.outcome": "unknown" });
  expect(JSON.stringify(spans.map(({ attributes, status, events }) => [attributes, status, events]))).not.toContain(
    TEXT,
  );
});

test("sends no context where it isn't to", async () => {
  const { received } = await sends([[200, { success: true, messageUuid: "m1" }]], { propagate: false });
  expect(received).toEqual([undefined]);
  expect(trace.getActiveSpan()).toBeUndefined();
});
