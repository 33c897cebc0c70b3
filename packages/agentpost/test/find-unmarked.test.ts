import type { Attempt } from "agentpost";
import { createInbox } from "agentpost/inbox";
import { libredesk } from "agentpost/libredesk/inbox";
import { expect, test } from "vitest";
import { addresses } from "./stub.ts";

const { conversation } = addresses.libredesk;

// As a column of a database gives back what was undefined, or an empty field of a form.
test.each([null, "", undefined])("an attempt with the mark %j is no message for certain", async (mark) => {
  const now = new Date().toISOString();
  const messages = [null, "", undefined].map((echo_id, index) => ({
    uuid: `message-${index}`,
    conversation_uuid: conversation,
    type: "outgoing",
    meta: { echo_id },
    text_content: index === 0 ? "Hello" : "something else",
    created_at: now,
  }));
  const fetch = async () => Response.json({ data: { results: messages, total: 3, page: 1, total_pages: 1 } });
  const inbox = createInbox([libredesk({ apiKey: "k", apiSecret: "s", fetch })]);
  const attempt = { to: addresses.libredesk, mark, startedAt: now, text: "Hello" } as Attempt;
  const found = await inbox.find(attempt, { lookForMs: 1 });
  expect(found).toMatchObject({ found: "likely", candidates: [{ id: "message-0" }] });
});
