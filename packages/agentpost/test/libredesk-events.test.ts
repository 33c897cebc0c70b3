import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { startDesk } from "@agentpost/contract/stand-in";
import { vendorDeliveries } from "@agentpost/contract/vendor-recordings";
import { createMessenger } from "agentpost";
import { createInbox, type InboxEvent, toNodeHandler } from "agentpost/inbox";
import { libredesk } from "agentpost/libredesk";
import { type LibredeskWebhookOptions, libredesk as libredeskInbox } from "agentpost/libredesk/inbox";
import { expect, onTestFinished, test, vi } from "vitest";

const conversation = "6d1e8b37-0c4a-4f92-a5d3-9b2f7e60c815";
const to = { vendor: "libredesk", conversation } as const;
const secret = "a secret of the webhook's own";
const key = { apiKey: "k", apiSecret: "s" };

function inboxWith(options: LibredeskWebhookOptions, baseUrl = "http://localhost:9000") {
  return createInbox([libredeskInbox({ baseUrl, ...key, ...options })]);
}

const deliveries = vendorDeliveries("libredesk");

test.each(deliveries.map((delivery, number) => [`${number + 1}, ${delivery.event}`, delivery] as const))(
  "tells a recorded delivery as what it is: %s",
  async (_, { event: name, secret: signedWith, headers, body }) => {
    const sent = JSON.parse(body);
    vi.useFakeTimers({ now: Date.parse(sent.timestamp), toFake: ["Date"] });
    onTestFinished(() => void vi.useRealTimers());
    const events: InboxEvent[] = [];
    const options = signedWith ? { webhookSecrets: [signedWith] } : { unsignedWebhooks: true };
    const handler = inboxWith(options).webhookHandler({ vendor: "libredesk" }, (event) => void events.push(event));
    for (let copy = 0; copy < 2; copy++) expect((await handler({ headers, body })).status).toBe(200);
    expect(events).toHaveLength(1);
    const [event] = events;
    expect(event).toMatchObject({ name, vendor: "libredesk", isSigned: signedWith !== null, raw: sent });
    if (name !== "message.created" && name !== "message.updated") return expect(event?.type).toBe("other");
    const { payload } = sent;
    const author =
      payload.type === "activity" ? "system" : payload.sender_type === "contact" ? "customer" : "colleague";
    expect(event).toMatchObject({
      type: name === "message.created" ? "message" : "status",
      message: {
        id: payload.uuid,
        author: payload.meta.is_automated ? "system" : author,
        text: payload.text_content,
        private: payload.private,
        address: { vendor: "libredesk", conversation: payload.conversation_uuid },
      },
    });
  },
);

test("takes a signed delivery as an unsigned one where it has no secret, and may", async () => {
  const [signed] = deliveries.filter(({ secret: signedWith }) => signedWith);
  const events: InboxEvent[] = [];
  const inbox = inboxWith({ unsignedWebhooks: true });
  const handler = inbox.webhookHandler({ vendor: "libredesk" }, (event) => void events.push(event));
  expect((await handler({ headers: signed?.headers ?? {}, body: signed?.body ?? "" })).status).toBe(200);
  expect(events).toMatchObject([{ name: signed?.event, isSigned: false }]);
});

test("refuses to make a handler that could verify nothing", () => {
  expect(() => inboxWith({}).webhookHandler({ vendor: "libredesk" }, () => {})).toThrow(
    'webhookSecrets is missing; expected what shows who sends, as { webhookSecrets: ["…"] }',
  );
  for (const options of [{}, { webhookSecrets: [] }, { webhookSecrets: [""] }, { webhookSecrets: ["short"] }]) {
    expect(() => inboxWith(options).webhookHandler({ vendor: "libredesk" }, () => {})).toThrow("webhookSecrets is");
  }
});

test("a bot answers a customer once, and neither itself nor a colleague, whoever's name it writes in", async () => {
  const receiver = createServer();
  await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
  const running = await startDesk({ conversations: [conversation], webhook: { url, secret } });
  onTestFinished(async () => {
    receiver.closeAllConnections();
    receiver.close();
    await running.close();
  });
  const messenger = createMessenger([libredesk({ baseUrl: running.url, ...key })]);
  const seen: string[] = [];
  const work: Promise<unknown>[] = [];
  const bot = inboxWith({ webhookSecrets: [secret] }, running.url).webhookHandler(
    { vendor: "libredesk" },
    async (event) => {
      if (event.type !== "message") return;
      const { author, text, address } = event.message;
      seen.push(`${author}: ${text}`);
      if (author !== "customer" || !address) return;
      await messenger.send({ to: address, text: "We are looking into it.", options: { to: ["ada@example.com"] } });
      await messenger.send({ to: address, text: "Ask the warehouse", options: { private: true } });
      await messenger.send({ to: address, text: "Thank you", options: { sender_type: "contact" } });
    },
    { waitUntil: (promise) => void work.push(promise) },
  );
  receiver.on("request", toNodeHandler(bot));

  running.desk.store(conversation, { sender_type: "contact", message: "Where is it?" });
  running.desk.store(conversation, { sender_type: "agent", message: "I know", to: ["ada@example.com"] });
  await vi.waitFor(() => expect(running.desk.messages(conversation)).toHaveLength(5), { timeout: 5_000 });
  await running.delivered();
  await Promise.all(work);
  await running.delivered();
  expect(seen.sort()).toEqual([
    "colleague: I know",
    "customer: Where is it?",
    "ours: Ask the warehouse",
    "ours: Thank you",
    "ours: We are looking into it.",
  ]);
  expect(running.desk.messages(conversation)).toHaveLength(5);
});

test("who follows a message is told at once by its webhook", async () => {
  const running = await startDesk({ conversations: [conversation] });
  onTestFinished(running.close);
  const inbox = inboxWith({ webhookSecrets: [secret] }, running.url);
  const messenger = createMessenger([libredesk({ baseUrl: running.url, ...key })]);
  const sent = await messenger.send({ to, text: "Hello", options: { to: ["ada@example.com"] } });
  const statuses: (string | undefined)[] = [];
  for await (const { status } of inbox.follow(sent)) statuses.push(status);
  expect(statuses.at(-1)).toBe("sent");
});
