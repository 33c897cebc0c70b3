import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { JsonObject } from "@agentpost/document";
import { expect, onTestFinished, test } from "vitest";
import { createMocks, type Mock } from "../src/mocks.ts";
import { contractToTry } from "../src/try-it/contract.ts";

/** The address of a server, which ends with the test. */
async function listening(listener: Parameters<typeof createServer>[1]): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function pagesWith(start: (options: { vendor: string }) => Promise<Mock>) {
  const mocks = createMocks(["fax"], start);
  const url = await listening((request, response) => {
    if (!mocks.answer(request, response)) response.writeHead(404).end();
  });
  return { mocks, url };
}

test("a vendor's mock starts once, however many ask at once, answers with its headers, and ends with the pages", async () => {
  const told: string[] = [];
  const vendor = await listening((_, response) => response.writeHead(429, { "retry-after": "2" }).end("later"));
  const { mocks, url } = await pagesWith(async ({ vendor: id }) => {
    told.push(`start ${id}`);
    return { url: vendor, close: async () => void told.push(`close ${id}`) };
  });
  const answers = await Promise.all([1, 2].map(() => fetch(`${url}/mock/fax/send`)));
  for (const answer of answers) {
    expect([answer.status, answer.headers.get("retry-after"), await answer.text()]).toEqual([429, "2", "later"]);
  }
  await mocks.close();
  expect(told).toEqual(["start fax", "close fax"]);
});

test("a mock that can't start, or can't be reached, is a 502 that says why", async () => {
  const { mocks, url } = await pagesWith(() => Promise.reject(new Error("no port is free")));
  const answer = await fetch(`${url}/mock/fax/send`);
  expect([answer.status, await answer.text()]).toEqual([502, "no port is free"]);
  await mocks.close();
  const gone = await pagesWith(async () => ({ url: "http://127.0.0.1:1", close: async () => {} }));
  const unreached = await fetch(`${gone.url}/mock/fax/send`);
  expect([unreached.status, await unreached.text()]).toEqual([502, expect.stringContaining("ECONNREFUSED")]);
});

test("a contract to try keeps what its fields and examples are called, and loses other hosts and our extensions", () => {
  const named = { servers: { type: "string" }, "x-agentpost-pages": { type: "string" } };
  const document: JsonObject = {
    openapi: "3.0.0",
    servers: [{ url: "https://fax.example" }],
    paths: {
      "/fax": { servers: [{ url: "https://other.example" }], get: { "x-agentpost-idempotent": true, example: named } },
    },
    components: { schemas: { Fax: { properties: named, "x-agentpost-example": {} } } },
  };
  expect(contractToTry("fax", document)).toEqual({
    openapi: "3.0.0",
    servers: [expect.objectContaining({ url: "/mock/fax" })],
    paths: { "/fax": { get: { example: named } } },
    components: { schemas: { Fax: { properties: named } } },
  });
});
