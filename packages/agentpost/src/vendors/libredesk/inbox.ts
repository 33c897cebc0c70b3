import {
  createLibredeskClient,
  eachListMessages,
  getMessage,
  type LibredeskOptions,
  type ListMessagesItem,
} from "@agentpost/libredesk";
import type { InboxProviderWith } from "../../inbox.js";
import { clientOptions, type ProviderOptions } from "../../index.js";
import { lookForMessage } from "./look.js";
import { conversationMessage } from "./stored-message.js";
import type { LibredeskAddress } from "./types.js";

/** The types of Libredesk's inbox: a conversation is what a reply's address is. */
export interface LibredeskInboxTypes {
  readonly conversation: LibredeskAddress;
  readonly address: LibredeskAddress;
  readonly raw: ListMessagesItem;
}

const PAGE_SIZE = 100;

/** Libredesk as a provider of an inbox: history, status, the search for a message, and webhooks. */
export function libredesk<const Name extends string | undefined = undefined>(
  options: LibredeskOptions & ProviderOptions<Name>,
): InboxProviderWith<LibredeskInboxTypes, Name, "history" | "status" | "look"> {
  const client = createLibredeskClient(clientOptions(options));
  const { name } = options;
  return {
    vendor: "libredesk",
    name: name as Name,
    capabilities: { history: true, status: "by id", find: "exact", webhooks: "none", repeatsWebhooks: false },
    async *history({ conversation }, callOptions) {
      const input = { path: { cuuid: conversation }, query: { page_size: PAGE_SIZE } };
      for await (const message of eachListMessages(client, input, callOptions))
        yield conversationMessage(message, name);
    },
    async status({ id, conversation }, callOptions) {
      if (id === undefined || conversation === undefined) return undefined;
      const { data } = await getMessage(client, { path: { cuuid: conversation, uuid: id } }, callOptions);
      return conversationMessage(data.data, name);
    },
    look: (attempt, callOptions) => lookForMessage(client, attempt, name, callOptions),
  };
}
