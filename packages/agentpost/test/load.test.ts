import { getEventListeners } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { AgentpostError, createMessenger } from "agentpost";
import { vida } from "agentpost/vida";
import { expect, onTestFinished, test } from "vitest";
import { accepted, addresses, stub } from "./stub.ts";

const SENDS = 20_000;
const IN_FLIGHT = 200;

/** What one request in ten meets. */
const failures: ((response: ServerResponse) => void)[] = [
  (response) => response.destroy(),
  (response) => response.writeHead(500).end(),
  (response) => response.writeHead(429, { "retry-after": "0" }).end(),
  (response) => response.writeHead(200, { "content-type": "application/json" }).end('{"success":'),
  (response) => response.writeHead(200, { "content-type": "application/json" }).end('{"success":false,"message":"No"}'),
  (response) => response.writeHead(400, { "content-type": "application/json" }).end('{"success":false}'),
  (response) => response.writeHead(307, { location: "https://elsewhere.example" }).end(),
];

/** Rarer than the others, since each one costs its sender the whole timeout. */
const stall = (response: ServerResponse) =>
  void response.writeHead(200, { "content-type": "application/json" }).write("{");

function anyFailure(): ((response: ServerResponse) => void) | undefined {
  if (Math.random() < 0.002) return stall;
  return Math.random() < 0.1 ? failures[Math.floor(Math.random() * failures.length)] : undefined;
}

test("20,000 sends at 200 in flight: none lost, none doubled, nothing left behind", async () => {
  const taken = new Uint8Array(SENDS);
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const { message } = JSON.parse(body) as { message: string };
    const failure = anyFailure();
    // All but a 429 may have taken the message; that is what makes a repeat a second one.
    if (failure !== failures[2]) taken[Number(message)] = (taken[Number(message)] ?? 0) + 1;
    if (failure) failure(response);
    else response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(accepted.vida));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const unhandled: unknown[] = [];
  const keep = (reason: unknown) => void unhandled.push(reason);
  process.on("unhandledRejection", keep);
  onTestFinished(() => void process.off("unhandledRejection", keep));

  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const messenger = createMessenger([vida({ token: "t0ken", baseUrl, timeoutMs: 6_000 })]);
  const ends = { sent: 0, "not-sent": 0, rejected: 0, unknown: 0 };
  const heap: number[] = [];
  let next = 0;
  async function worker(): Promise<void> {
    while (next < SENDS) {
      const number = next++;
      if (number % (SENDS / 20) === 0) heap.push(heapBytes());
      const result = await messenger.safe.send({ to: addresses.vida, text: String(number) });
      if (!result.ok && !(result.error instanceof AgentpostError)) throw result.error;
      ends[result.ok ? "sent" : result.error.outcome] += 1;
    }
  }
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
  await new Promise((resolve) => setTimeout(resolve, 20));

  expect(ends.sent + ends["not-sent"] + ends.rejected + ends.unknown).toBe(SENDS);
  expect(ends.sent).toBeGreaterThan(SENDS * 0.85);
  expect(Math.max(...taken)).toBe(1);
  expect(unhandled).toEqual([]);
  // The first sample is from before the 200 connections; 5,000 calls kept would be some ten megabytes.
  const [first, last] = [heap.slice(1, 6), heap.slice(-5)].map((quarter) => Math.min(...quarter)) as [number, number];
  expect(last - first).toBeLessThan(5 * 1024 * 1024);
}, 120_000);

test("10,000 calls leave neither a listener on the caller's signal nor a timer", async () => {
  const { fetch } = stub(accepted.vida);
  const messenger = createMessenger([vida({ token: "t0ken", fetch: (url, init) => fetch(url, init) })]);
  const { signal } = new AbortController();
  const timers = () => process.getActiveResourcesInfo().filter((resource) => resource === "Timeout").length;
  const before = timers();
  for (let count = 0; count < 10_000; count++) await messenger.send({ to: addresses.vida, text: "Hello" }, { signal });
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
  expect(timers()).toBeLessThanOrEqual(before);
});

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** What is really held: without a collection first, the heap says when one last ran. */
function heapBytes(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}
