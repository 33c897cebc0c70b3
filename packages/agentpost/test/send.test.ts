import { startPrism } from "@agentpost/contract";
import { createMessenger, UnreadableAnswerError } from "agentpost";
import { vida } from "agentpost/vida";
import { describe, expect, onTestFinished, test } from "vitest";
import { accepted, addresses, providers, stub } from "./stub.ts";

const vendors = Object.keys(addresses) as (keyof typeof addresses)[];

test("sends through a provider of one's own, as its example shows", async () => {
  const { kept } = await import("../example/own-provider.ts");
  expect(kept).toEqual(["Ada: Where is my order?"]);
});

describe.each(vendors)("%s", (vendor) => {
  test("takes a message from the facade, as a mock of its contract sees it", async () => {
    const mock = await startPrism({ vendor });
    onTestFinished(() => mock.close());
    const sent = await createMessenger(providers({ baseUrl: mock.url })).send({ to: addresses[vendor], text: "Hello" });
    expect(sent).toMatchObject({ vendor, name: undefined });
    const { statuses } = providers().find((provider) => provider.vendor === vendor)?.capabilities ?? { statuses: [] };
    expect(statuses).toContain(sent.status);
  });

  test("carries the text as it was typed", async () => {
    const text = 'a < b & "c" {{ .Contact.FirstName }}\nÜ 漢 🎈';
    const { fetch, seen } = stub(accepted[vendor]);
    await createMessenger(providers({ fetch })).send({ to: addresses[vendor], text });
    const { message, text: plain, content } = seen[0]?.body ?? {};
    const expected =
      vendor === "libredesk"
        ? "a &#60; b &#38; &#34;c&#34; &#123;&#123; .Contact.FirstName &#125;&#125;<br>Ü 漢 🎈"
        : text;
    expect(message ?? plain ?? content).toBe(expected);
  });

  test("does not claim to know where a success isn't what the contract says", async () => {
    for (const body of [null, 5, [], "queued", { message: 1, messages: 1, response: 1, data: null, success: 1 }]) {
      const { fetch } = stub(body);
      const result = await createMessenger(providers({ fetch })).safe.send({ to: addresses[vendor], text: "Hello" });
      // Every field of Vida's success is optional, so any object is one.
      if (vendor === "vida" && typeof body === "object" && body !== null && !Array.isArray(body)) continue;
      expect(result).toMatchObject({ ok: false, error: { name: "UnreadableAnswerError", outcome: "unknown", vendor } });
    }
  });
});

test("gives Vida's queued message, without replies", async () => {
  const { fetch } = stub(accepted.vida);
  expect(await createMessenger([vida({ token: "t", fetch })]).send({ to: addresses.vida, text: "Hello" })).toEqual({
    vendor: "vida",
    name: undefined,
    status: "queued",
    vendorStatus: undefined,
    id: "m1",
    conversation: undefined,
    replies: [],
    raw: accepted.vida,
  });
});

test.each([
  [{ status: "accepted" }, "queued"],
  [{ status: "sent", sent: "2026-01-01" }, "sent"],
  [{ status: "read", sent: "2026-01-01", received: "2026-01-01", read: "2026-01-01" }, "delivered"],
])("reads ChatCaptain's status from its time stamps: %j is %s", async (fields, status) => {
  const { sent: _, ...message } = accepted.chatcaptain.message;
  const { fetch } = stub({ message: { ...message, ...fields } }, 201);
  const sent = await createMessenger(providers({ fetch })).send({ to: addresses.chatcaptain, text: "Hello" });
  expect(sent).toMatchObject({ status, vendorStatus: fields.status, id: "m1", conversation: "conv-1" });
});

test("gives Altur's replies, which come in the same response", async () => {
  const { fetch } = stub(accepted.altur);
  const sent = await createMessenger(providers({ fetch })).send({ to: addresses.altur, text: "Hello" });
  expect(sent).toMatchObject({
    status: "delivered",
    conversation: "t1",
    id: undefined,
    replies: [{ text: "Hi", media: undefined, sentAt: "2026-01-01T00:00:00Z" }],
  });
});

test.each([
  ["pending", "queued"],
  ["sent", "sent"],
  ["received", "delivered"],
  ["a status of tomorrow", "queued"],
])("reads Libredesk's %s as %s", async (native, status) => {
  const { fetch } = stub({ status: "success", data: { uuid: "m1", status: native, conversation_uuid: "c1" } });
  const sent = await createMessenger(providers({ fetch })).send({ to: addresses.libredesk, text: "Hello" });
  expect(sent).toMatchObject({ status, vendorStatus: native, id: "m1", conversation: "c1" });
});

test("says unknown where ChatCaptain gives neither a message nor an error", async () => {
  const { fetch } = stub({ message: null }, 201);
  const sending = createMessenger(providers({ fetch })).send({ to: addresses.chatcaptain, text: "Hello" });
  await expect(sending).rejects.toBeInstanceOf(UnreadableAnswerError);
});

test("routes by name where there are two accounts with one vendor", async () => {
  const [eu, us] = [stub(accepted.vida), stub(accepted.vida)];
  const messenger = createMessenger([
    vida({ token: "t1", name: "eu", fetch: eu.fetch }),
    vida({ token: "t2", name: "us", fetch: us.fetch }),
  ]);
  const sent = await messenger.send({ to: { ...addresses.vida, name: "us" }, text: "Hello" });
  expect(sent.name).toBe("us");
  expect([eu.seen.length, us.seen.length]).toEqual([0, 1]);
  expect(us.seen[0]?.url.searchParams.get("token")).toBe("t2");
});
