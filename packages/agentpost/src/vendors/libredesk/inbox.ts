import { createLibredeskClient, eachListMessages, getMessage, type LibredeskOptions } from "@agentpost/libredesk";
import { type InboxProviderWith, readAnswer } from "../../inbox.js";
import type { ProviderOptions } from "../../index.js";
import type { LibredeskInboxTypes } from "./inbox-types.js";
import { lookForMessage } from "./look.js";
import { checkWebhookOptions, type LibredeskWebhookOptions, receiver } from "./receive.js";
import { conversationMessage } from "./stored-message.js";

export type { ListMessagesItem } from "@agentpost/libredesk";

export type { LibredeskInboxTypes } from "./inbox-types.js";
export type { LibredeskWebhookOptions } from "./receive.js";

const PAGE_SIZE = 100;

/**
 * Libredesk as a provider of an inbox: history, status, the search for a message, and webhooks.
 *
 * @example
 * ```ts
 * import { createInbox } from "agentpost/inbox";
 * import { libredesk } from "agentpost/libredesk/inbox";
 *
 * const inbox = createInbox([libredesk({ baseUrl: "https://helpdesk.example.com" })]);
 * for await (const { author, text } of inbox.history({ vendor: "libredesk", conversation: "6d1e8b37-0c4a-4f92-a5d3-9b2f7e60c815" })) console.log(author, text);
 * ```
 * @see {@link https://docs.libredesk.io/llms.txt Libredesk's documentation}
 */
export function libredesk<const Name extends string | undefined = undefined>(
  options: LibredeskOptions & ProviderOptions<Name> & LibredeskWebhookOptions = {},
): InboxProviderWith<LibredeskInboxTypes, Name, "history" | "status" | "look" | "receive"> {
  const { webhookSecrets: _, unsignedWebhooks: __, maxWebhookAgeMs: ___, ...rest } = options;
  const client = createLibredeskClient(rest);
  const { name } = options;
  return {
    vendor: "libredesk",
    name: name as Name,
    capabilities: { history: true, status: "by id", find: "exact", webhooks: "signed", repeatsWebhooks: false },
    conversationFields: ["conversation"],
    async *history({ conversation }, callOptions) {
      const input = { path: { cuuid: conversation }, query: { page_size: PAGE_SIZE } };
      for await (const message of eachListMessages(client, input, callOptions))
        yield conversationMessage(message, name);
    },
    async status({ id, conversation }, callOptions) {
      if (id === undefined || conversation === undefined) return undefined;
      const path = { cuuid: conversation, uuid: id };
      const ask = (reading: typeof client) => getMessage(reading, { path }, callOptions);
      const [message] = await readAnswer(client, "message", ask, ({ data }) => conversationMessage(data, name));
      return message;
    },
    checkReceiver: () => checkWebhookOptions(options),
    receive: receiver(options, name),
    look: (attempt, callOptions) => lookForMessage(client, attempt, name, callOptions),
  };
}
