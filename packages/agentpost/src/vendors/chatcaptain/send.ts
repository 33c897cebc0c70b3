import {
  type ChatCaptainOptions,
  createChatCaptainClient,
  type SendMessageData,
  type SendMessageInput,
  sendMessage,
} from "@agentpost/chatcaptain";
import type { MessageStatus } from "../../capabilities.js";
import {
  clientOptions,
  defineProvider,
  type Mapping,
  type Provider,
  type ProviderOptions,
  type Unsupported,
} from "../../index.js";

/** A conversation in the inbox of a chatbot. */
export interface ChatCaptainAddress {
  readonly vendor: "chatcaptain";
  /** The chatbot's id. */
  readonly chatbot: string;
  /** The conversation's id. */
  readonly conversation: string;
}

/** A file that was uploaded to ChatCaptain before. */
export interface ChatCaptainAttachment {
  /** What the upload returned. */
  readonly reference: string;
}

/** What a message to ChatCaptain holds beside its address. */
export type ChatCaptainContent = (
  | { text: string; attachments?: readonly [ChatCaptainAttachment] }
  | { text?: string; attachments: readonly [ChatCaptainAttachment] }
) & { options?: Unsupported<"ChatCaptain's send has no further options"> };

export interface ChatCaptainTypes {
  readonly address: ChatCaptainAddress;
  readonly content: ChatCaptainContent;
  readonly raw: SendMessageData;
}

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

/** ChatCaptain as a provider: the message goes out on behalf of an agent. */
export function chatcaptain<const Name extends string | undefined = undefined>(
  options: ChatCaptainOptions & ProviderOptions<Name>,
): Provider<ChatCaptainTypes, Name> {
  const client = createChatCaptainClient(clientOptions(options));
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

function fromChatCaptainResponse({ message }: SendMessageData, { to }: { to: ChatCaptainAddress }) {
  if (typeof message?.id !== "string") return undefined;
  return {
    status: statusOf(message),
    vendorStatus: message.status,
    id: message.id,
    conversation: to.conversation,
  };
}

// `status` is free text in the contract; the time stamps say the same in a form that is documented.
function statusOf(message: NonNullable<SendMessageData["message"]>): MessageStatus {
  if (message.received !== undefined || message.read !== undefined) return "delivered";
  return message.sent === undefined ? "queued" : "sent";
}
