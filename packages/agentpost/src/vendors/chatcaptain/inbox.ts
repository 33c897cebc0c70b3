import { type ChatCaptainOptions, createChatCaptainClient, listMessages } from "@agentpost/chatcaptain";
import { type InboxProviderWith, listOf, lookThrough, newestFirst, readAnswer } from "../../inbox.js";
import type { CallOptions, ProviderOptions } from "../../index.js";
import type { ChatCaptainInboxTypes } from "./inbox-types.js";
import { conversationMessage } from "./stored-message.js";
import type { ChatCaptainAddress } from "./types.js";

export type { components } from "@agentpost/chatcaptain";

export type { ChatCaptainInboxTypes, ChatCaptainMessage } from "./inbox-types.js";

/**
 * ChatCaptain as a provider of an inbox: history, status, and the search for a message. It has no webhooks.
 *
 * @example
 * ```ts
 * import { createInbox } from "agentpost/inbox";
 * import { chatcaptain } from "agentpost/chatcaptain/inbox";
 *
 * const inbox = createInbox([chatcaptain()]);
 * for await (const { author, text } of inbox.history({ vendor: "chatcaptain", chatbot: "b1", conversation: "c1" })) console.log(author, text);
 * ```
 * @see {@link https://docs.chatcaptain.com/api/api-dokumentation/inbox-messages.md ChatCaptain's documentation}
 */
export function chatcaptain<const Name extends string | undefined = undefined>(
  options: ChatCaptainOptions & ProviderOptions<Name> = {},
): InboxProviderWith<ChatCaptainInboxTypes, Name, "history" | "status" | "look"> {
  const client = createChatCaptainClient(options);
  const { name } = options;

  function readConversation(to: Omit<ChatCaptainAddress, "vendor">, callOptions: CallOptions | undefined) {
    const { chatbot, conversation } = to;
    const path = { chatbotId: chatbot, conversationId: conversation };
    const address = { vendor: "chatcaptain", ...(name !== undefined && { name }), chatbot, conversation } as const;
    return readAnswer(
      client,
      "list of messages",
      (reading) => listMessages(reading, { path }, callOptions),
      ({ messages, error }) => {
        // A success may say that something went wrong: an empty list beside it is no empty conversation.
        const list = error && !messages?.[0] ? undefined : listOf(messages);
        return list && newestFirst(list.map((message) => conversationMessage(message, address)));
      },
    );
  }

  return {
    vendor: "chatcaptain",
    name: name as Name,
    capabilities: { history: true, status: "in history", find: "likely", webhooks: "none", repeatsWebhooks: false },
    conversationFields: ["chatbot", "conversation"],
    async *history(conversation, callOptions) {
      const [messages] = await readConversation(conversation, callOptions);
      yield* messages;
    },
    async status({ id, attempt }, callOptions) {
      if (id === undefined) return undefined;
      const [messages] = await readConversation(attempt.to as unknown as ChatCaptainAddress, callOptions);
      return messages.find((message) => message.id === id);
    },
    async look(attempt, callOptions) {
      const [messages, headers] = await readConversation(attempt.to as unknown as ChatCaptainAddress, callOptions);
      return lookThrough(messages, attempt, headers, ({ raw }) => raw.outgoing);
    },
  };
}
