import { createAlturClient } from "@agentpost/altur";
import { startPrism } from "@agentpost/contract";
import { type Client, call } from "@agentpost/transport";
import { createMessenger, defineProvider, type Mapping, UnreadableAnswerError, type VendorTypes } from "agentpost";
import { vida } from "agentpost/vida";
import { describe, expect, onTestFinished, test } from "vitest";
import { everyProvider, messengerOfAll, sampleMessage, vendors } from "./every-vendor.ts";
import { accepted, addresses, providers, stub } from "./stub.ts";

test("sends through a provider of one's own, as its example shows", async () => {
  const { kept } = await import("../example/own-provider.ts");
  expect(kept).toEqual(["Ada: Where is my order?"]);
});

describe.each(vendors)("%s", (vendor) => {
  test("takes a message from the facade, as a mock of its contract sees it", async () => {
    const mock = await startPrism({ vendor });
    onTestFinished(() => mock.close());
    const { to } = sampleMessage(vendor);
    const sent = await messengerOfAll({ baseUrl: mock.url }).send({ to, text: "Hello" });
    expect(sent).toMatchObject({ vendor, name: undefined });
    const { capabilities } = everyProvider().find((provider) => provider.vendor === vendor) ?? {};
    expect(capabilities?.statuses).toContain(sent.status);
  });

  test("carries the text as it was typed", async () => {
    const text = 'a < b & "c" {{ .Contact.FirstName }}\nÜ 漢 🎈';
    const { to, answer } = sampleMessage(vendor);
    const { fetch, seen } = stub(answer.body, answer.status);
    await messengerOfAll({ fetch }).send({ to, text });
    const expected =
      vendor === "libredesk"
        ? "a &#60; b &#38; &#34;c&#34; &#123;&#123; .Contact.FirstName &#125;&#125;<br>Ü 漢 🎈"
        : text;
    expect(textsIn(seen[0]?.body)).toContain(expected);
  });

  test("does not claim to know where a success isn't what the contract says", async () => {
    const wrong = { message: 1, messages: 1, response: 1, data: null, success: 1 };
    for (const body of [null, 5, [], "queued", {}, { error: "No" }, { success: "false" }, wrong]) {
      const { fetch } = stub(body);
      const result = await messengerOfAll({ fetch }).safe.send({ to: sampleMessage(vendor).to, text: "Hello" });
      expect(result).toMatchObject({ ok: false, error: { name: "UnreadableAnswerError", outcome: "unknown", vendor } });
    }
  });
});

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

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
    dropped: [],
    attempt: { to: addresses.vida, mark: undefined, startedAt: expect.stringMatching(/^\d{4}-.*Z$/), text: "Hello" },
    response: {
      status: 200,
      headers: expect.any(Headers),
      url: "https://api.vida.dev/api/v2/agent/receiveMessage",
      requestId: undefined,
      attempts: 1,
    },
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
  // It exists, agents see it, and the server's own retry may send it: no refusal.
  ["failed", "failed"],
  ["a status of tomorrow", "queued"],
])("reads Libredesk's %s as %s", async (native, status) => {
  const { fetch } = stub({ ...accepted.libredesk, data: { ...accepted.libredesk.data, status: native } });
  const sent = await createMessenger(providers({ fetch })).send({ to: addresses.libredesk, text: "Hello" });
  expect(sent).toMatchObject({ status, vendorStatus: native, id: "m1", conversation: "c1" });
});

test("takes a message that didn't reach Ishvana's agent for one that exists", async () => {
  const response = { messageId: "m1", delivered: false, error: "The hub is closed" };
  const { fetch } = stub({ ...accepted.ishvana, response });
  const sent = await createMessenger(providers({ fetch })).send({ to: addresses.ishvana, text: "Hello" });
  expect(sent).toMatchObject({ status: "failed", vendorStatus: "success", id: "m1" });
});

test.each([
  [
    "a file that an earlier message had",
    { attachments: [{ id: 11 }, { id: 12 }] },
    { attachments: [{}] },
    ["attachments"],
  ],
  ["all files", { attachments: [{ id: 11 }] }, { attachments: [] }, ["attachments"]],
  ["an echo_id", { options: { echo_id: "e" } }, { meta: { to: [] } }, ["options.echo_id"]],
  ["recipients in a live chat", { options: { to: ["a@b.c"], cc: [] } }, { meta: {} }, ["options.to"]],
  [
    "nothing",
    { attachments: [{ id: 11 }], options: { to: ["a@b.c"] } },
    { attachments: [{}], meta: { to: ["a@b.c"] } },
    [],
  ],
  ["what an older server doesn't show", { attachments: [{ id: 11 }] }, { attachments: undefined, meta: undefined }, []],
])("tells that Libredesk dropped %s in silence", async (_, message, answered, fields) => {
  const { fetch } = stub({ ...accepted.libredesk, data: { ...accepted.libredesk.data, ...answered } });
  const sent = await createMessenger(providers({ fetch })).send({ to: addresses.libredesk, text: "Hello", ...message });
  expect(sent.dropped.map(({ field }) => field)).toEqual(fields);
  expect(sent.dropped.map(({ reason }) => reason).join()).toMatch(/^$|the message that Libredesk stored/);
});

test("shows the masked body of an answer that can't be used", async () => {
  const body = { message: null, note: "your key is chatcaptain-key" };
  const { fetch } = stub(body, 201);
  const result = await createMessenger(providers({ fetch })).safe.send({ to: addresses.chatcaptain, text: "Hello" });
  expect(result).toMatchObject({ ok: false, error: { body: { message: null, note: "your key is [redacted]" } } });
});

test("shows the masked body where a mapping can't read it", async () => {
  const fetch = async () => Response.json({ text: "altur-key" });
  const client = createAlturClient({ apiKey: "altur-key", fetch });
  const mapping: Mapping<VendorTypes, string, { text: string }> = {
    vendor: "own",
    capabilities: { text: "required", attachments: "none", replies: "none", statuses: ["queued"], options: [] },
    addressFields: [],
    toRequest: () => "",
    fromResponse: () => undefined,
  };
  const operation = (given: Client<never>) =>
    given[call]<{ status: number; data: { text: string } }>(
      { name: "tell", method: "POST", path: "/tell", success: { 200: "json" } },
      undefined,
    );
  const own = defineProvider(mapping, undefined, { client, operation });
  const masked = createMessenger([own]).safe.send({ to: { vendor: "own" }, text: "Hello" } as never);
  expect(await masked).toMatchObject({ error: { outcome: "unknown", body: { text: "[redacted]" } } });
  const answer = async () => ({ status: 200, data: { text: "altur-key" } });
  const unmasked = createMessenger([defineProvider(mapping, undefined, { send: answer })]).safe;
  const { error } = (await unmasked.send({ to: { vendor: "own" }, text: "Hello" } as never)) as { error: object };
  expect(error).not.toHaveProperty("body");
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
