import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { AgentpostError, createMessenger, InputError } from "agentpost";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { messengerOfAll, sampleMessage, vendors } from "./every-vendor.ts";
import { accepted, addresses, providers } from "./stub.ts";

const CASES = 10_000;

// A server that tells back what it was asked, since a stub would not show what HTTP does to a text.
const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  last = { url: request.url ?? "", body: JSON.parse(Buffer.concat(chunks).toString("utf8")) };
  const path = request.url ?? "";
  const others = path.startsWith("/v1/inbox/") ? accepted.chatcaptain : accepted.libredesk;
  const answer = path.startsWith("/api/v2/") ? accepted.vida : others;
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer));
});
let last: { url: string; body: Record<string, unknown> };
let baseUrl: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Texts of every kind, weighted towards those that HTML, templates, URLs and JSON read as something else. */
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.string({
    unit: fc.constantFrom("{", "}", "<", ">", "&", ";", '"', "'", "\n", "\r", "\t", " ", "#", "%", "/", ".", "a"),
  }),
);
const anyId = fc.oneof(anyText, fc.constantFrom("..", ".", "%2e%2E", "a/b", "?x=1", "#", "%00", "%2f"));

test("any text, id and metadata arrives unchanged, or is refused with a typed error", async () => {
  const messenger = createMessenger(providers({ baseUrl }));
  let refused = 0;
  let sends = 0;
  await fc.assert(
    fc.asyncProperty(anyText, anyId, fc.dictionary(fc.string(), fc.jsonValue()), async (text, id, metadata) => {
      const toVida = { ...addresses.vida, agent: id };
      const queued = await messenger.safe.send({ to: toVida, text, options: { metadata } });
      if (queued.ok)
        expect(last.body).toEqual({
          targetAgent: id,
          sourceAddress: toVida.from,
          message: text,
          metadata: JSON.parse(JSON.stringify(metadata)),
        });
      else expect(queued.error).toBeInstanceOf(InputError);

      refused += Number(!queued.ok);
      if (sends++ % 2) {
        const entered = await messenger.safe.send({ to: { ...addresses.chatcaptain, chatbot: id }, text });
        if (entered.ok) {
          const [, , , chatbot, ...rest] = last.url.split("/");
          expect([decodeURIComponent(chatbot ?? ""), rest]).toEqual([id, ["messages"]]);
          expect(last.body["text"]).toBe(text);
        } else expect(entered.error).toBeInstanceOf(InputError);
        refused += Number(!entered.ok);
      } else {
        const replied = await messenger.safe.send({ to: addresses.libredesk, text });
        if (replied.ok) expect(shownText(String(last.body["message"]))).toBe(text);
        else expect(replied.error).toBeInstanceOf(InputError);
        refused += Number(!replied.ok);
      }
    }),
    { numRuns: CASES },
  );
  // Neither branch is idle.
  expect(refused).toBeGreaterThan(100);
  expect(refused).toBeLessThan(CASES);
}, 120_000);

/** The text that a browser would show for a message's HTML, white space kept. Fails on anything that is markup. */
function shownText(html: string): string {
  const inner = /^<span style="white-space: pre-wrap">(.*)<\/span>$/s.exec(html)?.[1] ?? html;
  const text = inner.replaceAll("<br>", "\n");
  if (/[<>{}]/.test(text)) throw new Error(`markup in ${html}`);
  const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"' };
  return text.replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) =>
    code ? String.fromCodePoint(Number(code)) : (named[name] ?? "?"),
  );
}

test("any bytes as an answer end in a sent message or a typed error", async () => {
  const status = fc.oneof(fc.constantFrom(200, 201, 204, 400, 429, 500), fc.integer({ min: 200, max: 599 }));
  const contentType = fc.constantFrom(
    "application/json",
    "application/problem+json",
    "text/html",
    "application/octet-stream",
    undefined,
  );
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.json().map((text) => new TextEncoder().encode(text)),
    fc
      .constantFrom(...vendors.map((name) => sampleMessage(name).answer.body))
      .map((body) => new TextEncoder().encode(JSON.stringify(body))),
  );
  const vendor = fc.constantFrom(...vendors);
  const seen = { sent: 0, failed: 0 };
  let answer: Response;
  const fetch = async () => answer;
  const messenger = messengerOfAll({ fetch, retry: false, baseUrl: "https://vendor.example" });
  await fc.assert(
    fc.asyncProperty(vendor, status, contentType, bytes, async (name, code, type, body) => {
      const bodiless = [204, 205, 304].includes(code);
      answer = new Response(bodiless ? null : body, {
        status: code,
        headers: type === undefined ? {} : { "content-type": type },
      });
      const outcome = await messenger.send({ to: sampleMessage(name).to, text: "Hello" }).then(
        (sent) => sent.status,
        (error: unknown) => {
          expect(error).toBeInstanceOf(AgentpostError);
          return (error as AgentpostError).outcome;
        },
      );
      expect(outcome).toBeOneOf(["queued", "sent", "delivered", "failed", "rejected", "unknown"]);
      seen[["rejected", "unknown"].includes(outcome) ? "failed" : "sent"] += 1;
    }),
    { numRuns: CASES },
  );
  expect(Math.min(seen.sent, seen.failed)).toBeGreaterThan(50);
}, 120_000);
