import { readDocument } from "@agentpost/document";
import { createMessenger } from "agentpost";
import { describe, expect, test } from "vitest";
import { accepted, addresses, providers, stub } from "./stub.ts";

const text = "Hello";

/** Messages that use, between them, everything their vendor accepts, and the requests that they become. */
const everything = {
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
        message: "<b>{{ .Contact.FirstName }}</b>",
        private: true,
        mentions: [{ type: "team", id: 4 }],
      },
    },
    {
      message: { text, options: { sender_type: "contact" } },
      path: `/api/v1/conversations/${addresses.libredesk.conversation}/messages`,
      body: { sender_type: "contact", message: text },
    },
  ],
} as const;

const vendors = Object.keys(everything) as (keyof typeof everything)[];

describe.each(vendors)("%s", (vendor) => {
  test("everything that the contract's send accepts is reachable, and nothing else is sent", async () => {
    const contract = await sendOperation(vendor);
    const { fetch, seen } = stub(accepted[vendor]);
    const messenger = createMessenger(providers({ fetch })) as { send(message: unknown): Promise<unknown> };
    for (const { message } of everything[vendor]) await messenger.send({ to: addresses[vendor], ...message });
    expect(seen.map(({ url, body }) => ({ path: url.pathname, body }))).toEqual(
      everything[vendor].map(({ path, body }) => ({ path, body })),
    );
    const body = new Set(seen.flatMap((request) => Object.keys(request.body)));
    const query = new Set(seen.flatMap((request) => [...request.url.searchParams.keys()]));
    expect([...body].sort()).toEqual(contract.body);
    expect([...query].filter((name) => name !== "token").sort()).toEqual(contract.query);
  });

  test("its capabilities agree with the contract", async () => {
    const contract = await sendOperation(vendor);
    const { capabilities } = providers().find((provider) => provider.vendor === vendor) ?? {};
    const attachments = contract.body.filter((name) => name.startsWith("attachment"));
    expect(capabilities?.attachments === "none").toBe(attachments.length === 0);
    const own = [...contract.body, ...contract.query].filter((name) => capabilities?.options.includes(name));
    // `markup` says how the text is written; it is not a field of the contract.
    expect(own.sort()).toEqual(capabilities?.options.filter((name) => name !== "markup").sort());
    expect(capabilities?.text === "required").toBe(
      contract.required.some((name) => ["message", "content", "text"].includes(name)),
    );
  });
});

interface Schema {
  $ref?: string;
  properties?: object;
  required?: string[];
}

async function sendOperation(vendor: string) {
  const { document } = await readDocument(vendor);
  const { paths, components } = document as unknown as {
    paths: Record<
      string,
      {
        post: {
          parameters?: { in: string; name: string }[];
          requestBody: { content: Record<string, { schema: Schema }> };
        };
      }
    >;
    components: { schemas: Record<string, Schema> };
  };
  const operation = Object.values(paths)[0]?.post;
  let schema = operation?.requestBody.content["application/json"]?.schema;
  if (schema?.$ref) schema = components.schemas[schema.$ref.split("/").at(-1) ?? ""];
  return {
    body: Object.keys(schema?.properties ?? {}).sort(),
    required: schema?.required ?? [],
    query: (operation?.parameters ?? [])
      .filter((each) => each.in === "query")
      .map((each) => each.name)
      .sort(),
  };
}
