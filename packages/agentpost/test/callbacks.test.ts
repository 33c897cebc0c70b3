import { createServer, request as httpRequest } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { signForTest } from "@agentpost/altur/webhooks";
import { type AlturWebhookOptions, altur } from "agentpost/altur/inbox";
import { createInbox, type InboxEvent, toNodeHandler } from "agentpost/inbox";
import { type VidaCallbackOptions, vida } from "agentpost/vida/inbox";
import { describe, expect, onTestFinished, test } from "vitest";

const token = "Our_own.token-of-2026";

describe("Vida's callback", () => {
  function receiver(options: VidaCallbackOptions = { callbackTokens: [token] }) {
    const events: InboxEvent[] = [];
    const inbox = createInbox([vida({ token: "t", ...options })]);
    const handler = inbox.webhookHandler({ vendor: "vida" }, (event) => void events.push(event));
    return { handler, events };
  }
  const headers = { "x-vida-event": "conversation", "x-vida-timestamp": "1767225600" };
  const request = (query: string, body = '{"text":"Hello"}', more: Record<string, string> = headers) =>
    new Request(`https://a.example/vida${query}`, { method: "POST", headers: more, body });

  test("is taken by the token of our own in its address, and told as what nobody signed", async () => {
    const { handler, events } = receiver();
    expect((await handler(request(`?token=${token}`))).status).toBe(200);
    const raw = { text: "Hello" };
    expect(events).toMatchObject([{ type: "other", name: "conversation", isSigned: false, vendor: "vida", raw }]);
    expect((await handler(request(`?token=${token}`, "an answer that is no JSON", {}))).status).toBe(200);
    expect(events[1]).toMatchObject({ name: "", raw: "an answer that is no JSON" });
  });

  test("is taken by either of two tokens, while one takes the place of the other", async () => {
    const { handler, events } = receiver({ callbackTokens: ["the-one-that-comes", token] });
    for (const each of [token, "the-one-that-comes"]) await handler(request(`?a=b&token=${each}`, `"${each}"`));
    expect(events).toHaveLength(2);
  });

  test.each([
    ["no query", ""],
    ["no token", "?a=b"],
    ["an empty token", "?token="],
    ["another token", "?token=Our_own.token-of-2025"],
    ["the token in another case", `?token=${token.toLowerCase()}`],
    ["the beginning of the token", `?token=${token.slice(0, -1)}`],
    ["more than the token", `?token=${token}x`],
    ["another token before it", `?token=another-token-of-ours&token=${token}`],
    ["the token in the fragment alone", `#?token=${token}`],
  ])("is answered with a 401, and handled by nobody, with %s", async (_, query) => {
    const { handler, events } = receiver();
    const answer = await handler(request(query));
    expect([answer.status, events]).toEqual([401, []]);
    expect((await answer.text()).toLowerCase()).not.toContain(token.toLowerCase());
  });

  test("is told once where it comes twice, and twice where only its time is another one", async () => {
    const { handler, events } = receiver();
    for (const at of ["1", "1", "2"]) {
      await handler(request(`?token=${token}`, "{}", { ...headers, "x-vida-timestamp": at }));
    }
    expect(events).toHaveLength(2);
  });

  test("is taken over Node's http, whose requests have a path alone", async () => {
    const { handler, events } = receiver();
    const server = createServer(toNodeHandler(handler));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const post = (path: string) =>
      new Promise((resolve, reject) => {
        const sent = httpRequest({ port, path, method: "POST" }, (answer) => {
          answer.resume().on("end", () => resolve(answer.statusCode));
        });
        sent.on("error", reject).end("{}");
      });
    expect(await post(`/vida?token=${token}`)).toBe(200);
    expect(await post("/vida")).toBe(401);
    expect(events).toHaveLength(1);
  });

  test("can't be judged without its address, which is told to whoever runs the receiver", async () => {
    const errors: unknown[] = [];
    const inbox = createInbox([vida({ token: "t", callbackTokens: [token] })]);
    const onError = (error: unknown) => void errors.push(error);
    const handler = inbox.webhookHandler({ vendor: "vida" }, () => {}, { onError });
    expect((await handler({ headers, body: "{}" })).status).toBe(500);
    expect(String(errors[0])).toContain("the request has no url");
  });

  test.each([
    ["none", undefined],
    ["an empty list", []],
    ["a text", token],
    ["a short one", ["fifteen-signs-."]],
    ["one of spaces", [" ".repeat(20)]],
    ["one that an address would change", ["a token+with/signs"]],
  ])("is refused when the handler is made, with %s", (_, callbackTokens) => {
    const make = () => receiver({ callbackTokens: callbackTokens as string[] });
    expect(make).toThrow(/callbackTokens (is|has)/);
    expect(make).not.toThrow(/token\+|fifteen/);
  });

  test("prints its tokens nowhere", () => {
    const provider = vida({ token: "t", callbackTokens: [token] });
    const inbox = createInbox([provider]);
    expect(inspect([provider, inbox], { depth: 10, showHidden: true }) + JSON.stringify(provider)).not.toContain(token);
  });
});

describe("Altur's webhook", () => {
  const secret = Buffer.from("0123456789abcdef0123456789abcdef").toString("base64");
  const call = { event_type: "on_call_end", id: "cll_1", status: "ended" } as const;

  function receiver(options: AlturWebhookOptions = { webhookSecrets: [secret] }, fail = () => {}) {
    const events: InboxEvent[] = [];
    const inbox = createInbox([altur({ apiKey: "k", ...options })]);
    const handler = inbox.webhookHandler({ vendor: "altur" }, (event) => {
      events.push(event);
      fail();
    });
    return { handler, events };
  }

  test("tells that a call has ended, signed, once, and is answered with exactly 200", async () => {
    const { handler, events } = receiver();
    for (let copy = 0; copy < 2; copy++) expect((await handler(await signForTest(call, { secret }))).status).toBe(200);
    expect(events).toMatchObject([{ type: "other", name: "on_call_end", isSigned: true, vendor: "altur", raw: call }]);
  });

  test("is asked for again where the handler throws, since Altur sends again what had another answer than 200", async () => {
    let isDown = true;
    const { handler, events } = receiver(undefined, () => {
      if (isDown) throw new Error("the database is away");
    });
    expect((await handler(await signForTest(call, { secret }))).status).toBe(503);
    isDown = false;
    expect((await handler(await signForTest(call, { secret }))).status).toBe(200);
    expect(events).toHaveLength(2);
  });

  test("is refused with another signature, or none", async () => {
    const { handler, events } = receiver();
    const other = Buffer.from("another secret, of 32 characters").toString("base64");
    expect((await handler(await signForTest(call, { secret: other }))).status).toBe(401);
    expect((await handler({ headers: {}, body: JSON.stringify(call) })).status).toBe(401);
    expect(events).toEqual([]);
  });

  test.each([
    ["none", {}],
    ["a short one", { webhookSecrets: ["c2hvcnQ="] }],
    ["one that isn't in base64", { webhookSecrets: ["a secret of 28 characters..."] }],
  ])("is refused when the handler is made, with %s", (_, options) => {
    expect(() => receiver(options)).toThrow(/webhookSecrets (is|has)/);
  });

  test("takes a secret of the older way where that is asked for", () => {
    receiver({ webhookSecrets: ["a secret of 28 characters..."], olderWebhookSignatures: ["hex"] });
  });
});
