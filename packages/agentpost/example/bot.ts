import { createMessenger } from "agentpost";
import { createInbox, type WebhookHandlerOptions } from "agentpost/inbox";
import { libredesk } from "agentpost/libredesk";
import { libredesk as libredeskInbox } from "agentpost/libredesk/inbox";

/** A handler of Libredesk's webhooks, `(request: Request) => Promise<Response>`, that answers customers. */
export function bot(env: Readonly<Record<string, string | undefined>>, options?: WebhookHandlerOptions) {
  const account = {
    baseUrl: env["LIBREDESK_URL"] ?? "",
    apiKey: env["LIBREDESK_API_KEY"],
    apiSecret: env["LIBREDESK_API_SECRET"],
  };
  const messenger = createMessenger([libredesk(account)]);
  const inbox = createInbox([libredeskInbox({ ...account, webhookSecrets: [env["LIBREDESK_WEBHOOK_SECRET"] ?? ""] })]);
  return inbox.webhookHandler(
    { vendor: "libredesk" },
    async (event) => {
      // The bot's own messages come back as `ours`, also those in a contact's name: it never answers itself.
      if (event.type !== "message" || event.message.author !== "customer" || !event.message.address) return;
      const { address, raw } = event.message;
      const { email } = raw.author; // In an e-mail inbox a reply has to say where it goes.
      const to = email ? [email] : [];
      await messenger.send({ to: address, text: "We are looking into it.", options: { to } });
    },
    options,
  );
}
