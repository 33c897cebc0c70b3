import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createPrismHost, type HostedServer } from "../src/prism/prism-host.ts";
import { ask } from "../src/suite/ask.ts";

/** Prism 5 throws where a list in a header is absent, outside of all that could catch it; and a pattern may take ages. */
const deadly = {
  openapi: "3.0.3",
  info: { title: "Deadly", version: "1" },
  paths: {
    "/safe": { get: { responses: { 204: { description: "" } } } },
    "/endless": {
      get: {
        parameters: [{ name: "word", in: "query", schema: { type: "string", pattern: "^(a+)+$" } }],
        responses: { 204: { description: "" } },
      },
    },
    "/deadly": {
      get: {
        parameters: [{ name: "X-Labels", in: "header", schema: { type: "array", items: { type: "string" } } }],
        responses: { 204: { description: "" } },
      },
    },
  },
};

describe("a mock that dies", () => {
  const host = createPrismHost();
  let mock: HostedServer;
  let neighbour: HostedServer;
  beforeAll(async () => {
    mock = await host.start({ document: deadly });
    neighbour = await host.start({ document: deadly });
  });
  afterAll(() => Promise.all([mock.close(), neighbour.close()]));

  const get = (server: HostedServer, path: string, patienceMs?: number) =>
    ask(server, new Request(server.url + path), patienceMs);

  test("is named together with the test that killed it", async () => {
    await expect(get(mock, "/deadly")).rejects.toThrow(
      /^The mock was started again after GET \/deadly: it died of TypeError: .*\. The test was: a mock that dies > is named/,
    );
  });

  test("is there again for the tests that follow, where it was", async () => {
    expect((await get(mock, "/safe")).status).toBe(204);
  });

  test("comes back with every other mock of the process", async () => {
    await expect(get(mock, "/deadly")).rejects.toThrow("it died");
    expect((await get(neighbour, "/safe")).status).toBe(204);
  });

  test("is started again where it doesn't end", async () => {
    await expect(get(mock, `/endless?word=${"a".repeat(50)}!`, 1_000)).rejects.toThrow(
      /^The mock was started again after GET \/endless: no answer \(TimeoutError: .*\)\. The test was: .*doesn't end$/,
    );
    expect((await get(mock, "/safe")).status).toBe(204);
  });
});
