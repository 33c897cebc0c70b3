import { createMessenger } from "agentpost";
import { createInbox } from "agentpost/inbox";
import { libredesk } from "agentpost/libredesk";
import { libredesk as libredeskInbox } from "agentpost/libredesk/inbox";

const account = {
  baseUrl: "https://helpdesk.example.com",
  apiKey: process.env["LIBREDESK_API_KEY"] ?? "",
  apiSecret: process.env["LIBREDESK_API_SECRET"] ?? "",
};
const messenger = createMessenger([libredesk(account)]);
const inbox = createInbox([
  libredeskInbox({ ...account, webhookSecrets: [process.env["LIBREDESK_WEBHOOK_SECRET"] ?? ""] }),
]);

/** A Fetch handler: a route of Hono, Next or a worker; `toNodeHandler(POST)` for Node's `http`. */
export const POST = inbox.webhookHandler({ vendor: "libredesk" }, async (event) => {
  // The bot's own messages come back as `ours`, also those in a contact's name: it never answers itself.
  if (event.type !== "message" || event.message.author !== "customer" || !event.message.address) return;
  await messenger.send({ to: event.message.address, text: "We are looking into it." });
});
