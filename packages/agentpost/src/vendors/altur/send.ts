import {
  type AlturOptions,
  createAlturClient,
  type SendMessageData,
  type SendMessageInput,
  sendMessage,
} from "@agentpost/altur";
import {
  checkUuid,
  clientOptions,
  defineProvider,
  type Mapping,
  type Provider,
  type ProviderOptions,
  type Unsupported,
} from "../../index.js";

/** An agent on Altur, and the end user who is writing to it. */
export interface AlturAddress {
  readonly vendor: "altur";
  /** The agent's UUID. */
  readonly agent: string;
  /** The end user's UUID. */
  readonly endUser: string;
}

/** What a message to Altur holds beside its address. */
export interface AlturContent {
  text: string;
  attachments?: Unsupported<"Altur takes no attachments">;
  options?: Unsupported<"Altur's send has no further options">;
}

export interface AlturTypes {
  readonly address: AlturAddress;
  readonly content: AlturContent;
  readonly raw: SendMessageData;
}

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

/** Altur as a provider. It answers when its agent has, with the replies; a message has no id of its own there. */
export function altur<const Name extends string | undefined = undefined>(
  options: AlturOptions & ProviderOptions<Name>,
): Provider<AlturTypes, Name> {
  const client = createAlturClient(clientOptions(options));
  return defineProvider(mapping, options.name as Name, { client, operation: sendMessage });
}

function fromAlturResponse({ thread, messages = [] }: SendMessageData) {
  return {
    status: "delivered" as const,
    conversation: thread?.id,
    replies: messages.map(({ content, media, sent_at }) => ({ text: content, media, sentAt: sent_at })),
  };
}
