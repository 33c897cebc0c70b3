import { signForTest } from "@agentpost/libredesk/webhooks";
import { createInbox, type InboxEvent } from "agentpost/inbox";
import { libredesk } from "agentpost/libredesk/inbox";
import { expect, test } from "vitest";

const conversation = "6d1e8b37-0c4a-4f92-a5d3-9b2f7e60c815";
const secret = "a secret of the webhook's own";

/** What a handler is told of signed deliveries, one for each body. */
async function eventsOf(...bodies: readonly object[]): Promise<InboxEvent[]> {
  const events: InboxEvent[] = [];
  const inbox = createInbox([
    libredesk({ baseUrl: "http://localhost:9000", apiKey: "k", apiSecret: "s", webhookSecrets: [secret] }),
  ]);
  const onError = (error: unknown) => void events.push(error as never);
  const handler = inbox.webhookHandler({ vendor: "libredesk" }, (event) => void events.push(event), { onError });
  for (const body of bodies) {
    const text = JSON.stringify({ timestamp: new Date().toISOString(), ...body });
    const { headers } = await signForTest(text, { secret });
    expect((await handler({ headers, body: text })).status).toBe(200);
  }
  return events;
}

const named = { uuid: "u1", conversation_uuid: conversation };

test.each([
  ["without a text", {}],
  ["whose text is null", { text_content: null }],
  ["whose text is none", { text_content: 5, content: 5 }],
  ["that consists of a file", { text_content: "", attachments: [{ name: "a.png" }] }],
])("a signed message %s has an empty one", async (_, fields) => {
  const [event] = await eventsOf({ event: "message.created", payload: { ...named, ...fields } });
  expect(event).toMatchObject({
    type: "message",
    isSigned: true,
    message: { id: "u1", text: "", address: { vendor: "libredesk", conversation } },
  });
});

test("of a message of which the vendor tells nothing more, nothing is claimed that could show a note to a customer", async () => {
  const odd = { attachments: [null], meta: { echo_id: 5 }, created_at: "yesterday" };
  const [event] = await eventsOf({ event: "message.updated", payload: { ...named, ...odd } });
  expect(event).toMatchObject({ type: "status", status: "queued" });
  expect(event).toMatchObject({
    message: { author: undefined, private: true, attachments: [], status: undefined, at: undefined },
  });
});

test.each([
  ["no payload", undefined],
  ["null", null],
  ["a text", "Hello"],
  ["no id", { conversation_uuid: conversation, text_content: "Hello" }],
  ["no conversation", { uuid: "u1", text_content: "Hello" }],
])("a signed delivery that names no message is another event, and none is taken for a copy: %s", async (_, payload) => {
  for (const event of ["message.created", "message.updated"]) {
    const events = await eventsOf({ event, payload, n: 1 }, { event, payload, n: 2 });
    expect(events).toMatchObject([
      { type: "other", name: event, raw: { n: 1 } },
      { type: "other", name: event, raw: { n: 2 } },
    ]);
  }
});
