import {
  type AlturOptions,
  createAlturClient,
  type SendMessageData,
  type SendMessageInput,
  sendMessage,
} from "@agentpost/altur";
import { checkUuid, defineProvider, type Mapping, type Provider, type ProviderOptions } from "../../index.js";
import type { AlturTypes } from "./types.js";

export type { AlturOptions, SendMessageBody, SendMessageData, SendMessageInput } from "@agentpost/altur";
export type * from "./types.js";

const mapping: Mapping<AlturTypes, SendMessageInput, SendMessageData> = {
  vendor: "altur",
  capabilities: {
    text: "required",
    attachments: "none",
    replies: "same response",
    statuses: ["delivered"],
    options: [],
  },
  addressFields: ["agent", "endUser"],
  checks: { to: { agent: checkUuid, endUser: checkUuid } },
  toRequest: ({ to, text }) => ({ body: { agent_id: to.agent, end_user_id: to.endUser, content: text } }),
  fromResponse: fromAlturResponse,
};

/**
 * Altur as a provider. It answers when its agent has, with the replies; a message has no id of its own there.
 *
 * @example
 * ```ts
 * import { createMessenger } from "agentpost";
 * import { altur } from "agentpost/altur";
 *
 * // The key is read from ALTUR_API_KEY.
 * const messenger = createMessenger([altur()]);
 * await messenger.send({ to: { vendor: "altur", agent: "a1", endUser: "u1" }, text: "Where is my order?" });
 * ```
 * @see {@link https://docs.altur.io/en/api-reference/messages/send.md Altur's documentation}
 */
export function altur<const Name extends string | undefined = undefined>(
  options: AlturOptions & ProviderOptions<Name> = {},
): Provider<AlturTypes, Name> {
  const client = createAlturClient(options);
  return defineProvider(mapping, options.name as Name, { client, operation: sendMessage });
}

function fromAlturResponse({ thread, messages = [] }: SendMessageData) {
  return {
    status: "delivered" as const,
    conversation: thread?.id,
    replies: messages.map(({ content, media, sent_at }) => ({ text: content, media, sentAt: sent_at })),
  };
}
