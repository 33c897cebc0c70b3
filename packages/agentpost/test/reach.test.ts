import { describe, expect, test } from "vitest";
import { everyProvider, messengerOfAll, sampleMessage, vendors } from "./every-vendor.ts";
import { sendFields } from "./send-fields.ts";
import { addresses, stub } from "./stub.ts";
import { unmapped } from "./unmapped.ts";

const text = "Hello";

const marked = (html: string) => ({
  asymmetricMatch: (value: unknown) =>
    String(value).replace(/^<!-- agentpost:[\da-f]{32} -->/, "") === html && value !== html,
});

interface Sent {
  readonly message: object;
  readonly path: string;
  readonly body: object;
}

/**
 * Messages that use, between them, everything their vendor accepts, and the requests that they become. A vendor without
 * any is tried with its sample message alone.
 */
const everything: Readonly<Record<string, readonly Sent[]>> = {
  vida: [
    {
      message: {
        text,
        attachments: [{ url: "https://example.com/a.png", type: "image" }],
        options: {
          context: { a: 1 },
          metadata: { b: 2 },
          outboundMessageWebhookUrl: "https://example.com",
          targetAccountId: "9",
        },
      },
      path: "/api/v2/agent/receiveMessage",
      body: {
        targetAgent: "agent123",
        sourceAddress: "+15551231234",
        message: text,
        attachments: [{ url: "https://example.com/a.png", type: "image" }],
        context: { a: 1 },
        metadata: { b: 2 },
        outboundMessageWebhookUrl: "https://example.com",
      },
    },
  ],
  chatcaptain: [
    {
      message: { text, attachments: [{ reference: "r" }] },
      path: "/v1/inbox/bot-1/messages",
      body: { conversationId: "conv-1", text, attachmentRef: "r" },
    },
  ],
  altur: [
    {
      message: { text },
      path: "/api/v1.0/message",
      body: { agent_id: addresses.altur.agent, end_user_id: addresses.altur.endUser, content: text },
    },
  ],
  ishvana: [
    {
      message: { text, options: { context: { chapter: 3 }, priority: "urgent" } },
      path: "/api/agents/message",
      body: { agentId: "hawken", message: text, context: { chapter: 3 }, priority: "urgent" },
    },
  ],
  libredesk: [
    {
      message: {
        text: "a < b",
        attachments: [{ id: 12 }],
        options: { to: ["a@b.c"], cc: ["d@e.f"], bcc: ["g@h.i"], echo_id: "e" },
      },
      path: `/api/v1/conversations/${addresses.libredesk.conversation}/messages`,
      body: {
        sender_type: "agent",
        message: "a &#60; b",
        attachments: [12],
        to: ["a@b.c"],
        cc: ["d@e.f"],
        bcc: ["g@h.i"],
        echo_id: "e",
      },
    },
    {
      message: {
        text: "<b>{{ .Contact.FirstName }}</b>",
        options: { private: true, mentions: [{ type: "team", id: 4 }], markup: true },
      },
      path: `/api/v1/conversations/${addresses.libredesk.conversation}/messages`,
      body: {
        sender_type: "agent",
        message: marked("<b>{{ .Contact.FirstName }}</b>"),
        private: true,
        mentions: [{ type: "team", id: 4 }],
      },
    },
    {
      message: { text, options: { sender_type: "contact" } },
      path: `/api/v1/conversations/${addresses.libredesk.conversation}/messages`,
      body: { sender_type: "contact", message: marked(text) },
    },
  ],
};

describe.each(vendors)("%s", (vendor) => {
  const { to, send, answer, text: sample, options } = sampleMessage(vendor);
  const { capabilities } = everyProvider().find((provider) => provider.vendor === vendor) ?? {};

  /** What goes out for everything that is told to be possible. */
  async function reached() {
    const { fetch, seen } = stub(answer.body, answer.status);
    const messenger = messengerOfAll({ fetch });
    const own = everything[vendor] ?? [];
    const messages =
      own.length > 0 ? own.map(({ message }) => message) : [{ text: sample, ...(options && { options }) }];
    for (const message of messages) await messenger.send({ to, ...message });
    return {
      seen,
      own,
      body: new Set(seen.flatMap((request) => Object.keys(request.body))),
      query: new Set(seen.flatMap((request) => [...request.url.searchParams.keys()])),
    };
  }

  test("sends what the contract takes, and nothing else", async () => {
    const contract = await sendFields(vendor, send);
    const { seen, own, body } = await reached();
    if (own.length > 0)
      expect(seen.map(({ url, body: sent }) => ({ path: url.pathname, body: sent }))).toEqual(
        own.map(({ path, body: sent }) => ({ path, body: sent })),
      );
    expect([...body].filter((name) => !contract.body.includes(name))).toEqual([]);
  });

  // The vendor's next version may have more. Its client has that at once; what becomes of it here is for a person.
  test("everything that the contract's send accepts is reachable, or is said not to be", async () => {
    const contract = await sendFields(vendor, send);
    const { body, query } = await reached();
    const fields = [...contract.body, ...contract.query];
    const mapped = fields.filter((name) => body.has(name) || query.has(name) || capabilities?.options.includes(name));
    const left = unmapped(vendor).map(({ field }) => field);
    const stray = left.filter((name) => mapped.includes(name) || !fields.includes(name));
    expect(stray, `specs/${vendor}/unmapped.yaml names what is mapped, or what isn't there`).toEqual([]);
    for (const name of fields.filter((field) => !mapped.includes(field) && !left.includes(field)))
      console.warn(
        `${vendor}: nothing in the facade reaches "${name}" of ${send}. Map it in packages/agentpost/src/vendors/${vendor}/send.ts, ` +
          `or say why not in specs/${vendor}/unmapped.yaml: unmapped: [{ field: ${name}, reason: … }]`,
      );
  });

  test("its capabilities are no more than the contract's", async () => {
    const contract = await sendFields(vendor, send);
    const fields = [...contract.body, ...contract.query];
    const left = unmapped(vendor).map(({ field }) => field);
    // `markup` says how the text is written; it is not a field of the contract.
    expect(capabilities?.options.filter((name) => name !== "markup" && !fields.includes(name))).toEqual([]);
    const attachments = fields.filter((name) => /attach|media|file|image|document/i.test(name) && !left.includes(name));
    if (capabilities?.attachments !== "none") expect(attachments).not.toEqual([]);
    else expect(attachments.filter((name) => name.startsWith("attachment"))).toEqual([]);
    const { fetch, seen } = stub(answer.body, answer.status);
    await messengerOfAll({ fetch }).send({ to, text: "A text of our own" });
    const places = Object.entries(seen[0]?.body ?? {}).filter(([, value]) =>
      JSON.stringify(value)?.includes("of our own"),
    );
    if (places.some(([name]) => contract.required.includes(name))) expect(capabilities?.text).toBe("required");
    else if (capabilities?.text !== "required") expect(capabilities?.attachments).not.toBe("none");
  });
});
