import {
  type ChatCaptainOptions,
  createChatCaptainClient,
  type SendMessageData,
  type SendMessageInput,
  sendMessage,
} from "@agentpost/chatcaptain";
import { defineProvider, type Mapping, type Provider, type ProviderOptions, type SentFields } from "../../index.js";
import { STATUS_BY_TIME } from "./statuses.js";
import type { ChatCaptainAddress, ChatCaptainTypes } from "./types.js";

export type { ChatCaptainOptions, SendMessageBody, SendMessageData, SendMessageInput } from "@agentpost/chatcaptain";
export type * from "./types.js";

const mapping: Mapping<ChatCaptainTypes, SendMessageInput, SendMessageData> = {
  vendor: "chatcaptain",
  capabilities: {
    text: "or attachments",
    attachments: "reference",
    maxAttachments: 1,
    replies: "none",
    statuses: ["queued", "sent", "delivered"],
    options: [],
  },
  addressFields: ["chatbot", "conversation"],
  toRequest: toChatCaptainRequest,
  fromResponse: fromChatCaptainResponse,
};

/**
 * ChatCaptain as a provider: the message goes out on behalf of an agent.
 *
 * @example
 * ```ts
 * import { createMessenger } from "agentpost";
 * import { chatcaptain } from "agentpost/chatcaptain";
 *
 * // The key is read from CHATCAPTAIN_API_KEY.
 * const messenger = createMessenger([chatcaptain()]);
 * await messenger.send({ to: { vendor: "chatcaptain", chatbot: "b1", conversation: "c1" }, text: "Where is my order?" });
 * ```
 * @see {@link https://docs.chatcaptain.com/api/api-dokumentation/inbox-messages.md ChatCaptain's documentation}
 */
export function chatcaptain<const Name extends string | undefined = undefined>(
  options: ChatCaptainOptions & ProviderOptions<Name> = {},
): Provider<ChatCaptainTypes, Name> {
  const client = createChatCaptainClient(options);
  return defineProvider(mapping, options.name as Name, { client, operation: sendMessage });
}

function toChatCaptainRequest({
  to,
  text,
  attachments,
}: ChatCaptainTypes["content"] & { to: ChatCaptainAddress }): SendMessageInput {
  const content = { text, attachmentRef: attachments?.[0].reference };
  return {
    path: { chatbotId: to.chatbot },
    // The contract's "text or attachmentRef": a message without either was refused before.
    body: { conversationId: to.conversation, ...(content as { text: string }) },
  };
}

function fromChatCaptainResponse(
  { message }: SendMessageData,
  { to }: { to: ChatCaptainAddress },
): SentFields | undefined {
  if (typeof message?.id !== "string") return undefined;
  return {
    status: STATUS_BY_TIME.find(([time]) => message[time] !== undefined)?.[1] ?? "queued",
    vendorStatus: message.status,
    id: message.id,
    conversation: to.conversation,
  };
}
