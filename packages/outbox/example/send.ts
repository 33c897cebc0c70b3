import { createOutbox } from "@agentpost/outbox";
import { sqlite } from "@agentpost/outbox/sqlite";
import { createMessenger } from "agentpost";
import { createInbox } from "agentpost/inbox";
import { libredesk } from "agentpost/libredesk";
import { libredesk as libredeskInbox } from "agentpost/libredesk/inbox";

// The keys are read from LIBREDESK_API_KEY and LIBREDESK_API_SECRET.
const account = { baseUrl: "https://helpdesk.example.com" };
const outbox = createOutbox({
  messenger: createMessenger([libredesk(account)]),
  inbox: createInbox([libredeskInbox(account)]),
  ledger: sqlite({ file: "outbox.db" }),
});
await outbox.start();

// On disk when this resolves. The same key again, from whichever process, gives the same entry and no second message.
const conversation = { vendor: "libredesk", conversation: "6d1e8b37-0c4a-4f92-a5d3-9b2f7e60c815" } as const;
const text = "Your order 4711 has left our warehouse.";
await outbox.add({ to: conversation, text, options: { to: ["ana@example.com"] } }, { key: "order-4711-shipped" });

const entry = await outbox.settled("order-4711-shipped");
if (entry.state === "sent") console.log("sent as", entry.sent?.id);
