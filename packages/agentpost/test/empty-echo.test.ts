import { startDesk } from "@agentpost/contract/stand-in";
import { createMessenger } from "agentpost";
import { createInbox } from "agentpost/inbox";
import { libredesk } from "agentpost/libredesk";
import { libredesk as libredeskInbox } from "agentpost/libredesk/inbox";
import { expect, onTestFinished, test } from "vitest";

const conversation = "6d1e8b37-0c4a-4f92-a5d3-9b2f7e60c815";

test.each([
  ["undefined", undefined],
  ["empty", ""],
])("a reply whose echo_id is %s bears our mark, and is found by it", async (_, echo_id) => {
  const running = await startDesk({ conversations: [conversation] });
  onTestFinished(running.close);
  const account = { baseUrl: running.url, apiKey: "k", apiSecret: "s" };
  const options = { to: ["ada@example.com"], echo_id } as { to: string[] };
  const to = { vendor: "libredesk", conversation } as const;
  const sent = await createMessenger([libredesk(account)]).send({ to, text: "Hello", options });
  const found = await createInbox([libredeskInbox(account)]).find(sent.attempt, { lookForMs: 0 });
  expect(found).toMatchObject({ found: "exact", sent: { id: sent.id } });
  expect(sent.dropped).toEqual([]);
});
