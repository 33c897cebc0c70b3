// Generated from specs/chatcaptain. Do not edit: change the spec or its overlay, then run `generate chatcaptain` as CONTRIBUTING.md says.
import {
  type Answer,
  call,
  type CallOptions,
  type Client,
  type Failure,
  jsonBody,
  type Operation,
  type OtherFailure,
  settle,
  type Success,
  writePath,
} from "@agentpost/transport";
import type { components } from "./schema.gen.js";

/** Where the parts of a {@link sendMessage} request go. */
export interface SendMessageInput {
  /** The parts of the address. */
  path: {
    /** Identifies the chatbot whose inbox holds the conversation. */
    chatbotId: string;
  };
  /** The request's body, as `application/json`. */
  body: SendMessageBody;
}
/** The body of a {@link sendMessage} request, as `application/json`. */
export type SendMessageBody = components["schemas"]["SendMessageRequestDto"];
/** The body of what {@link sendMessage} was answered with, where it succeeded. */
export type SendMessageData = {
  [Field in keyof components["schemas"]["SendMessageResponseDto"]]: components["schemas"]["SendMessageResponseDto"][Field];
};
/** What {@link sendMessage} resolves to. */
export type SendMessageAnswer = Answer<201, SendMessageData>;
/** What {@link safeSendMessage} resolves to. */
export type SendMessageResult =
  | Success<201, SendMessageData>
  | Failure<201, SendMessageData>
  | Failure<400, undefined>
  | Failure<403, undefined>
  | OtherFailure;

/** {@link sendMessage} as data: a row of the table of operations. */
export const sendMessageOperation: Operation = {
  name: "sendMessage",
  method: "POST",
  path: "/v1/inbox/{chatbotId}/messages",
  writePath,
  writeBody: jsonBody,
  accept: "application/json",
  success: { 201: "json" },
  security: [["apiKeyAuth"]],
  rejects: { "2xx": (at) => at("message") === null && at("error") != null && [at("error")] },
  promises: (at) => (at("message", "id") ?? "") === "" && "/message/id",
};

/**
 * The caller needs the permission `chatbots.inbox.messages.send` on the resource `chatbots/:chatbotId`. `POST
 * /v1/inbox/{chatbotId}/messages`.
 * Sent once: never repeated by itself after an uncertain outcome.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await sendMessage(client, {
 *   path: { chatbotId: "chatbot-id" },
 *   body: { text: "Hello", conversationId: "conversation-id" },
 * });
 * ```
 * @see https://docs.chatcaptain.com/api/api-dokumentation/inbox-messages.md
 */
export function sendMessage(
  client: Client<"chatcaptain">,
  input: SendMessageInput,
  options?: CallOptions,
): Promise<SendMessageAnswer> {
  return client[call](sendMessageOperation, input, options);
}
/** {@link sendMessage}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeSendMessage(
  client: Client<"chatcaptain">,
  input: SendMessageInput,
  options?: CallOptions,
): Promise<SendMessageResult> {
  const failures = { 201: "json", 400: "none", 403: "none" } as const;
  return settle(sendMessageOperation, failures, sendMessage(client, input, options));
}

/** Where the parts of a {@link createInboxConversation} request go. */
export interface CreateInboxConversationInput {
  /** The parts of the address. */
  path: {
    /** Identifies the chatbot. */
    chatbotId: string;
  };
  /** The request's body, as `application/json`. */
  body: CreateInboxConversationBody;
}
/** The body of a {@link createInboxConversation} request, as `application/json`. */
export type CreateInboxConversationBody = {
  [Field in keyof components["schemas"]["CreateInboxConversationDto"]]: components["schemas"]["CreateInboxConversationDto"][Field];
};
/** The body of what {@link createInboxConversation} was answered with, where it succeeded. */
export type CreateInboxConversationData = {
  [Field in keyof components["schemas"]["CreatedInboxConversationDto"]]: components["schemas"]["CreatedInboxConversationDto"][Field];
};
/** What {@link createInboxConversation} resolves to. */
export type CreateInboxConversationAnswer = Answer<201, CreateInboxConversationData>;
/** What {@link safeCreateInboxConversation} resolves to. */
export type CreateInboxConversationResult =
  | Success<201, CreateInboxConversationData>
  | Failure<400, undefined>
  | Failure<403, undefined>
  | OtherFailure;

/** {@link createInboxConversation} as data: a row of the table of operations. */
export const createInboxConversationOperation: Operation = {
  name: "createInboxConversation",
  method: "POST",
  path: "/v1/inbox/{chatbotId}/conversations",
  writePath,
  writeBody: jsonBody,
  accept: "application/json",
  success: { 201: "json" },
  security: [["apiKeyAuth"]],
  promises: (at) => (at("conversationId") ?? "") === "" && "/conversationId",
};

/**
 * Opens a conversation in the inbox, into which one can send from then on. Needs the permission
 * `chatbots.inbox.conversations.create`. A repeat starts another one. The answer may have more than is shown here.
 * `POST /v1/inbox/{chatbotId}/conversations`.
 * Known from another document of the vendor's; not in the one that the rest is from.
 * Sent once: never repeated by itself after an uncertain outcome.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await createInboxConversation(client, {
 *   path: { chatbotId: "chatbot-id" },
 *   body: { name: "name", channelId: "channel-id" },
 * });
 * ```
 */
export function createInboxConversation(
  client: Client<"chatcaptain">,
  input: CreateInboxConversationInput,
  options?: CallOptions,
): Promise<CreateInboxConversationAnswer> {
  return client[call](createInboxConversationOperation, input, options);
}
/** {@link createInboxConversation}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeCreateInboxConversation(
  client: Client<"chatcaptain">,
  input: CreateInboxConversationInput,
  options?: CallOptions,
): Promise<CreateInboxConversationResult> {
  const failures = { 400: "none", 403: "none" } as const;
  return settle(createInboxConversationOperation, failures, createInboxConversation(client, input, options));
}

/** Where the parts of a {@link listConversations} request go. */
export interface ListConversationsInput {
  /** The parts of the address. */
  path: {
    /** Identifies the chatbot. */
    chatbotId: string;
  };
  /** What follows the address's question mark. */
  query?: {
    /** Only conversations of this contact. */
    contactId?: string;
    /** Only conversations of this channel. */
    channelId?: string;
  };
}
/** The body of what {@link listConversations} was answered with, where it succeeded. */
export type ListConversationsData = {
  [Field in keyof components["schemas"]["ListConversationsDto"]]: components["schemas"]["ListConversationsDto"][Field];
};
/** What {@link listConversations} resolves to. */
export type ListConversationsAnswer = Answer<200, ListConversationsData>;
/** What {@link safeListConversations} resolves to. */
export type ListConversationsResult =
  | Success<200, ListConversationsData>
  | Failure<403, undefined>
  | OtherFailure;

/** {@link listConversations} as data: a row of the table of operations. */
export const listConversationsOperation: Operation = {
  name: "listConversations",
  method: "GET",
  path: "/v1/chatbots/{chatbotId}/conversations",
  writePath,
  query: { contactId: {}, channelId: {} },
  accept: "application/json",
  success: { 200: "json" },
  security: [["apiKeyAuth"]],
  idempotent: true,
};

/**
 * Lists conversations, of one contact or one channel if asked so, without pages and in no stated order. Needs the
 * permission `chatbots.conversations.list`. A conversation may have more than is shown here. `GET
 * /v1/chatbots/{chatbotId}/conversations`.
 * Known from another document of the vendor's; not in the one that the rest is from.
 * Repeated by itself where that may help, since a repeat changes nothing.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await listConversations(client, { path: { chatbotId: "chatbot-id" } });
 * ```
 */
export function listConversations(
  client: Client<"chatcaptain">,
  input: ListConversationsInput,
  options?: CallOptions,
): Promise<ListConversationsAnswer> {
  return client[call](listConversationsOperation, input, options);
}
/** {@link listConversations}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeListConversations(
  client: Client<"chatcaptain">,
  input: ListConversationsInput,
  options?: CallOptions,
): Promise<ListConversationsResult> {
  const failures = { 403: "none" } as const;
  return settle(listConversationsOperation, failures, listConversations(client, input, options));
}

/** Where the parts of a {@link listMessages} request go. */
export interface ListMessagesInput {
  /** The parts of the address. */
  path: {
    /** Identifies the chatbot. */
    chatbotId: string;
    /** Identifies the conversation. */
    conversationId: string;
  };
}
/** The body of what {@link listMessages} was answered with, where it succeeded. */
export type ListMessagesData = {
  [Field in keyof components["schemas"]["ListMessagesDto"]]: components["schemas"]["ListMessagesDto"][Field];
};
/** What {@link listMessages} resolves to. */
export type ListMessagesAnswer = Answer<200, ListMessagesData>;
/** What {@link safeListMessages} resolves to. */
export type ListMessagesResult =
  | Success<200, ListMessagesData>
  | Failure<403, undefined>
  | OtherFailure;

/** {@link listMessages} as data: a row of the table of operations. */
export const listMessagesOperation: Operation = {
  name: "listMessages",
  method: "GET",
  path: "/v1/chatbots/{chatbotId}/conversations/{conversationId}/messages",
  writePath,
  accept: "application/json",
  success: { 200: "json" },
  security: [["apiKeyAuth"]],
  idempotent: true,
};

/**
 * Lists all messages of a conversation, without pages and in no stated order. Needs the permission
 * `chatbots.messages.list`. Whether a message keeps the id that sendMessage told isn't stated. `GET
 * /v1/chatbots/{chatbotId}/conversations/{conversationId}/messages`.
 * Known from another document of the vendor's; not in the one that the rest is from.
 * Repeated by itself where that may help, since a repeat changes nothing.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await listMessages(client, {
 *   path: { chatbotId: "chatbot-id", conversationId: "conversation-id" },
 * });
 * ```
 */
export function listMessages(
  client: Client<"chatcaptain">,
  input: ListMessagesInput,
  options?: CallOptions,
): Promise<ListMessagesAnswer> {
  return client[call](listMessagesOperation, input, options);
}
/** {@link listMessages}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeListMessages(
  client: Client<"chatcaptain">,
  input: ListMessagesInput,
  options?: CallOptions,
): Promise<ListMessagesResult> {
  const failures = { 403: "none" } as const;
  return settle(listMessagesOperation, failures, listMessages(client, input, options));
}

/** Where the parts of a {@link listChannels} request go. */
export interface ListChannelsInput {
  /** The parts of the address. */
  path: {
    /** Identifies the chatbot. */
    chatbotId: string;
  };
}
/** The body of what {@link listChannels} was answered with, where it succeeded. */
export type ListChannelsData = {
  [Field in keyof components["schemas"]["ListChannelsDto"]]: components["schemas"]["ListChannelsDto"][Field];
};
/** What {@link listChannels} resolves to. */
export type ListChannelsAnswer = Answer<200, ListChannelsData>;
/** What {@link safeListChannels} resolves to. */
export type ListChannelsResult =
  | Success<200, ListChannelsData>
  | Failure<403, undefined>
  | OtherFailure;

/** {@link listChannels} as data: a row of the table of operations. */
export const listChannelsOperation: Operation = {
  name: "listChannels",
  method: "GET",
  path: "/v1/chatbots/{chatbotId}/channels",
  writePath,
  accept: "application/json",
  success: { 200: "json" },
  security: [["apiKeyAuth"]],
  idempotent: true,
};

/**
 * Lists all channels of a chatbot. Needs the permission `chatbots.channels.list`. Beware of `token`, which is a
 * secret of the channel: keep the answer out of logs. A channel may have more than is shown here. `GET
 * /v1/chatbots/{chatbotId}/channels`.
 * Known from another document of the vendor's; not in the one that the rest is from.
 * Repeated by itself where that may help, since a repeat changes nothing.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await listChannels(client, { path: { chatbotId: "chatbot-id" } });
 * ```
 */
export function listChannels(
  client: Client<"chatcaptain">,
  input: ListChannelsInput,
  options?: CallOptions,
): Promise<ListChannelsAnswer> {
  return client[call](listChannelsOperation, input, options);
}
/** {@link listChannels}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeListChannels(
  client: Client<"chatcaptain">,
  input: ListChannelsInput,
  options?: CallOptions,
): Promise<ListChannelsResult> {
  const failures = { 403: "none" } as const;
  return settle(listChannelsOperation, failures, listChannels(client, input, options));
}
