// Generated from specs/vida. Do not edit: change the spec or its overlay, then run `generate vida` as CONTRIBUTING.md says.
import {
  type Answer,
  anyContent,
  call,
  type CallOptions,
  type Client,
  type Failure,
  jsonBody,
  openStream,
  type Operation,
  type OtherFailure,
  settle,
  type Success,
  writePath,
} from "@agentpost/transport";
import { byPage, type Pages, pagesOf } from "@agentpost/transport/pages";
import type { components, operations } from "./schema.gen.js";

/** Where the parts of a {@link sendMessage} request go. */
export interface SendMessageInput {
  /** What follows the address's question mark. */
  query?: {
    /** The account to act for, when the token may act for more than its own. */
    targetAccountId?: string;
  };
  /** The request's body, as `application/json`. */
  body: SendMessageBody;
}
/** The body of a {@link sendMessage} request, as `application/json`. */
export type SendMessageBody = {
  [Field in keyof operations["sendMessage"]["requestBody"]["content"]["application/json"]]: operations["sendMessage"]["requestBody"]["content"]["application/json"][Field];
};
/** The body of what {@link sendMessage} was answered with, where it succeeded. */
export type SendMessageData = {
  [Field in keyof operations["sendMessage"]["responses"][200]["content"]["application/json"]]: operations["sendMessage"]["responses"][200]["content"]["application/json"][Field];
};
/** What {@link sendMessage} resolves to. */
export type SendMessageAnswer = Answer<200, SendMessageData>;
/** What {@link safeSendMessage} resolves to. */
export type SendMessageResult =
  | Success<200, SendMessageData>
  | Failure<200, SendMessageData>
  | Failure<400, operations["sendMessage"]["responses"][400]["content"]["application/json"]>
  | Failure<401, components["schemas"]["Failure"]>
  | Failure<403, components["schemas"]["Failure"]>
  | OtherFailure;

/** {@link sendMessage} as data: a row of the table of operations. */
export const sendMessageOperation: Operation = {
  name: "sendMessage",
  method: "POST",
  path: "/api/v2/agent/receiveMessage",
  query: { targetAccountId: {} },
  writeBody: jsonBody,
  accept: "application/json",
  success: { 200: "json" },
  security: [["apiKeyAuth"]],
  rejects: { "2xx": (at) => at("success") === false && [at("message")] },
  promises: (at) => at("success") !== true && "/success",
};

/**
 * Queues a message for an AI agent on behalf of your own platform. The answers go to `outboundMessageWebhookUrl`,
 * so give one here or set one on the organization. Open to resellers and partners only. `POST
 * /api/v2/agent/receiveMessage`.
 * Sent once: never repeated by itself after an uncertain outcome.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await sendMessage(client, {
 *   body: { targetAgent: "agent123", sourceAddress: "+15551231234", message: "Hello there" },
 * });
 * ```
 * @see https://vida.io/docs/llms.txt
 */
export function sendMessage(
  client: Client<"vida">,
  input: SendMessageInput,
  options?: CallOptions,
): Promise<SendMessageAnswer> {
  return client[call](sendMessageOperation, input, options);
}
/** {@link sendMessage}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeSendMessage(
  client: Client<"vida">,
  input: SendMessageInput,
  options?: CallOptions,
): Promise<SendMessageResult> {
  const failures = { 200: "json", 400: "json", 401: "json", 403: "json" } as const;
  return settle(sendMessageOperation, failures, sendMessage(client, input, options));
}

/** Where the parts of a {@link listConversations} request go. */
export interface ListConversationsInput {
  /** What follows the address's question mark. */
  query: {
    /** Whether to go by page. */
    pagination: boolean;
    /** Which page. */
    page?: number;
    /** How many to a page. */
    pageSize?: number;
    /** The contract gives its type alone. */
    unread?: boolean;
    /** The account to act for, when the token may act for more than its own. */
    targetAccountId?: string;
  };
}
/** The body of what {@link listConversations} was answered with, where it succeeded. */
export type ListConversationsData = {
  [Field in keyof components["schemas"]["RoomList"]]: components["schemas"]["RoomList"][Field];
};
/** What {@link listConversations} resolves to. */
export type ListConversationsAnswer = Answer<200, ListConversationsData>;
/** What {@link safeListConversations} resolves to. */
export type ListConversationsResult =
  | Success<200, ListConversationsData>
  | Failure<401, operations["listConversations"]["responses"][401]["content"]["application/json"]>
  | OtherFailure;

/** {@link listConversations} as data: a row of the table of operations. */
export const listConversationsOperation: Operation = {
  name: "listConversations",
  method: "GET",
  path: "/api/v2/conversations",
  query: { pagination: { required: true }, page: {}, pageSize: {}, unread: {}, targetAccountId: {} },
  accept: "application/json",
  success: { 200: "json" },
  security: [["apiKeyAuth"]],
  idempotent: true,
};

/**
 * Lists the rooms of the priority inbox, by page. Pages count from 0. The order isn't stated. `GET
 * /api/v2/conversations`.
 * Known from another document of the vendor's; not in the one that the rest is from.
 * Repeated by itself where that may help, since a repeat changes nothing.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await listConversations(client, { query: { pagination: true } });
 * ```
 */
export function listConversations(
  client: Client<"vida">,
  input: ListConversationsInput,
  options?: CallOptions,
): Promise<ListConversationsAnswer> {
  return client[call](listConversationsOperation, input, options);
}
/** {@link listConversations}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeListConversations(
  client: Client<"vida">,
  input: ListConversationsInput,
  options?: CallOptions,
): Promise<ListConversationsResult> {
  const failures = { 401: "json" } as const;
  return settle(listConversationsOperation, failures, listConversations(client, input, options));
}

/** An item of {@link eachListConversations}. */
export type ListConversationsItem = {
  [Field in keyof components["schemas"]["Room"]]: components["schemas"]["Room"][Field];
};
/** What {@link eachListConversations} gives: the items, and by `.pages()` the answers. */
export type ListConversationsPages = Pages<ListConversationsItem, ListConversationsAnswer>;
/**
 * The items of {@link listConversations}: a page is asked for when its first item is wanted. `.pages()` gives the
 * answers.
 */
export function eachListConversations(
  client: Client<"vida">,
  input: ListConversationsInput,
  options?: CallOptions,
): ListConversationsPages {
  return pagesOf(
    client,
    listConversationsOperation,
    byPage,
    { items: ["rooms"], id: ["roomId"], parameter: ["query", "page"], first: 0 },
    input,
    options,
  );
}

/** Where the parts of a {@link listMessages} request go. */
export interface ListMessagesInput {
  /** The parts of the address. */
  path: {
    /** Identifies the room. It holds a colon. */
    roomId: string;
  };
  /** What follows the address's question mark. */
  query?: {
    /** The account to act for, when the token may act for more than its own. */
    targetAccountId?: string;
  };
}
/** The body of what {@link listMessages} was answered with, where it succeeded. */
export type ListMessagesData = operations["listMessages"]["responses"][200]["content"]["application/json"];
/** What {@link listMessages} resolves to. */
export type ListMessagesAnswer = Answer<200, ListMessagesData>;
/** What {@link safeListMessages} resolves to. */
export type ListMessagesResult =
  | Success<200, ListMessagesData>
  | Failure<401, operations["listMessages"]["responses"][401]["content"]["application/json"]>
  | OtherFailure;

/** {@link listMessages} as data: a row of the table of operations. */
export const listMessagesOperation: Operation = {
  name: "listMessages",
  method: "GET",
  path: "/api/v2/messages/{roomId}",
  writePath,
  query: { targetAccountId: {} },
  accept: "application/json",
  success: { 200: "json" },
  security: [["apiKeyAuth"]],
  idempotent: true,
};

/**
 * Lists all messages of a room, without pages. Neither the order is stated, nor how soon a queued message appears.
 * `GET /api/v2/messages/{roomId}`.
 * Known from another document of the vendor's; not in the one that the rest is from.
 * Repeated by itself where that may help, since a repeat changes nothing.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await listMessages(client, { path: { roomId: "room-id" } });
 * ```
 */
export function listMessages(
  client: Client<"vida">,
  input: ListMessagesInput,
  options?: CallOptions,
): Promise<ListMessagesAnswer> {
  return client[call](listMessagesOperation, input, options);
}
/** {@link listMessages}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeListMessages(
  client: Client<"vida">,
  input: ListMessagesInput,
  options?: CallOptions,
): Promise<ListMessagesResult> {
  const failures = { 401: "json" } as const;
  return settle(listMessagesOperation, failures, listMessages(client, input, options));
}

/** Where the parts of a {@link listRecentMessages} request go. */
export interface ListRecentMessagesInput {
  /** What follows the address's question mark. */
  query?: {
    /** The account to act for, when the token may act for more than its own. */
    targetAccountId?: string;
  };
}
/** The body of what {@link listRecentMessages} was answered with, where it succeeded. */
export type ListRecentMessagesData = operations["listRecentMessages"]["responses"][200]["content"]["application/json"];
/** What {@link listRecentMessages} resolves to. */
export type ListRecentMessagesAnswer = Answer<200, ListRecentMessagesData>;
/** What {@link safeListRecentMessages} resolves to. */
export type ListRecentMessagesResult =
  | Success<200, ListRecentMessagesData>
  | Failure<401, operations["listRecentMessages"]["responses"][401]["content"]["application/json"]>
  | OtherFailure;

/** {@link listRecentMessages} as data: a row of the table of operations. */
export const listRecentMessagesOperation: Operation = {
  name: "listRecentMessages",
  method: "GET",
  path: "/api/v2/messages/recent",
  query: { targetAccountId: {} },
  accept: "application/json",
  success: { 200: "json" },
  security: [["apiKeyAuth"]],
  idempotent: true,
};

/**
 * Lists recent messages of all inboxes, without pages. It isn't stated how many, how far back, or in which order.
 * `GET /api/v2/messages/recent`.
 * Known from another document of the vendor's; not in the one that the rest is from.
 * Repeated by itself where that may help, since a repeat changes nothing.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await listRecentMessages(client);
 * ```
 */
export function listRecentMessages(
  client: Client<"vida">,
  input?: ListRecentMessagesInput,
  options?: CallOptions,
): Promise<ListRecentMessagesAnswer> {
  return client[call](listRecentMessagesOperation, input, options);
}
/** {@link listRecentMessages}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeListRecentMessages(
  client: Client<"vida">,
  input?: ListRecentMessagesInput,
  options?: CallOptions,
): Promise<ListRecentMessagesResult> {
  const failures = { 401: "json" } as const;
  return settle(listRecentMessagesOperation, failures, listRecentMessages(client, input, options));
}

/** Where the parts of a {@link batchGetConversations} request go. */
export interface BatchGetConversationsInput {
  /** What follows the address's question mark. */
  query?: {
    /** The account to act for, when the token may act for more than its own. */
    targetAccountId?: string;
  };
  /** The request's body, as `application/json`. */
  body: BatchGetConversationsBody;
}
/** The body of a {@link batchGetConversations} request, as `application/json`. */
export type BatchGetConversationsBody = {
  [Field in keyof operations["batchGetConversations"]["requestBody"]["content"]["application/json"]]: operations["batchGetConversations"]["requestBody"]["content"]["application/json"][Field];
};
/** The body of what {@link batchGetConversations} was answered with, where it succeeded. */
export type BatchGetConversationsData = {
  [Field in keyof components["schemas"]["ConversationBatch"]]: components["schemas"]["ConversationBatch"][Field];
};
/** What {@link batchGetConversations} resolves to. */
export type BatchGetConversationsAnswer = Answer<200, BatchGetConversationsData>;
/** What {@link safeBatchGetConversations} resolves to. */
export type BatchGetConversationsResult =
  | Success<200, BatchGetConversationsData>
  | Failure<400, components["schemas"]["Failure"]>
  | Failure<401, operations["batchGetConversations"]["responses"][401]["content"]["application/json"]>
  | OtherFailure;

/** {@link batchGetConversations} as data: a row of the table of operations. */
export const batchGetConversationsOperation: Operation = {
  name: "batchGetConversations",
  method: "POST",
  path: "/api/v2/conversation/batch",
  query: { targetAccountId: {} },
  writeBody: jsonBody,
  accept: "application/json",
  success: { 200: "json" },
  security: [["apiKeyAuth"]],
  idempotent: true,
};

/**
 * Gets up to 200 conversations, each by its room and the uuid of a log entry. It changes nothing, so a repeat is
 * harmless. `POST /api/v2/conversation/batch`.
 * Known from another document of the vendor's; not in the one that the rest is from.
 * Repeated by itself where that may help, since a repeat changes nothing.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await batchGetConversations(client, {
 *   body: { items: [{ roomId: "room-id", uuid: "uuid" }] },
 * });
 * ```
 */
export function batchGetConversations(
  client: Client<"vida">,
  input: BatchGetConversationsInput,
  options?: CallOptions,
): Promise<BatchGetConversationsAnswer> {
  return client[call](batchGetConversationsOperation, input, options);
}
/** {@link batchGetConversations}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeBatchGetConversations(
  client: Client<"vida">,
  input: BatchGetConversationsInput,
  options?: CallOptions,
): Promise<BatchGetConversationsResult> {
  const failures = { 400: "json", 401: "json" } as const;
  return settle(batchGetConversationsOperation, failures, batchGetConversations(client, input, options));
}

/** Where the parts of a {@link getAgent} request go. */
export interface GetAgentInput {
  /** The parts of the address. */
  path: {
    /** Identifies the agent. A text here, and an integer in outboundSms. */
    agentId: string;
  };
  /** What follows the address's question mark. */
  query?: {
    /** The account to act for, when the token may act for more than its own. */
    targetAccountId?: string;
  };
}
/** The body of what {@link getAgent} was answered with, where it succeeded. */
export type GetAgentData = {
  [Field in keyof operations["getAgent"]["responses"][200]["content"]["application/json"]]: operations["getAgent"]["responses"][200]["content"]["application/json"][Field];
};
/** What {@link getAgent} resolves to. */
export type GetAgentAnswer = Answer<200, GetAgentData>;
/** What {@link safeGetAgent} resolves to. */
export type GetAgentResult =
  | Success<200, GetAgentData>
  | Failure<401, operations["getAgent"]["responses"][401]["content"]["application/json"]>
  | OtherFailure;

/** {@link getAgent} as data: a row of the table of operations. */
export const getAgentOperation: Operation = {
  name: "getAgent",
  method: "GET",
  path: "/api/v2/agent/{agentId}",
  writePath,
  query: { targetAccountId: {} },
  accept: "application/json",
  success: { 200: "json" },
  security: [["apiKeyAuth"]],
  idempotent: true,
};

/**
 * Gets one agent, of which the vendor documents no more than the id. `GET /api/v2/agent/{agentId}`.
 * Known from another document of the vendor's; not in the one that the rest is from.
 * Repeated by itself where that may help, since a repeat changes nothing.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await getAgent(client, { path: { agentId: "agent-id" } });
 * ```
 */
export function getAgent(client: Client<"vida">, input: GetAgentInput, options?: CallOptions): Promise<GetAgentAnswer> {
  return client[call](getAgentOperation, input, options);
}
/** {@link getAgent}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeGetAgent(
  client: Client<"vida">,
  input: GetAgentInput,
  options?: CallOptions,
): Promise<GetAgentResult> {
  const failures = { 401: "json" } as const;
  return settle(getAgentOperation, failures, getAgent(client, input, options));
}

/** Where the parts of a {@link listAccounts} request go. */
export interface ListAccountsInput {
  /** What follows the address's question mark. */
  query: {
    /** The organization whose accounts are listed. */
    targetOrganizationId: string;
    /** Whether to go by page. */
    pagination?: boolean;
    /** Which page. */
    page?: number;
    /** How many to a page. */
    pageSize?: number;
    /** The contract gives its type alone. */
    active?: boolean;
    /** The account to act for, when the token may act for more than its own. */
    targetAccountId?: string;
  };
}
/** The body of what {@link listAccounts} was answered with, where it succeeded. */
export type ListAccountsData = unknown;
/** What {@link listAccounts} resolves to. */
export type ListAccountsAnswer = Answer<200, ListAccountsData>;
/** What {@link safeListAccounts} resolves to. */
export type ListAccountsResult =
  | Success<200, ListAccountsData>
  | Failure<401, operations["listAccounts"]["responses"][401]["content"]["application/json"]>
  | OtherFailure;
/** What {@link streamListAccounts} resolves to. */
export type ListAccountsStream = Answer<200, ReadableStream<Uint8Array>>;

/** {@link listAccounts} as data: a row of the table of operations. */
export const listAccountsOperation: Operation = {
  name: "listAccounts",
  method: "GET",
  path: "/api/v2/listAccounts",
  query: {
    targetOrganizationId: { required: true },
    pagination: {},
    page: {},
    pageSize: {},
    active: {},
    targetAccountId: {},
  },
  accept: "application/json",
  success: { 200: anyContent },
  security: [["apiKeyAuth"]],
  idempotent: true,
};

/**
 * Lists accounts of an organization. What comes back isn't documented. `GET /api/v2/listAccounts`.
 * Known from another document of the vendor's; not in the one that the rest is from.
 * Repeated by itself where that may help, since a repeat changes nothing.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await listAccounts(client, {
 *   query: { targetOrganizationId: "target-organization-id" },
 * });
 * ```
 */
export function listAccounts(
  client: Client<"vida">,
  input: ListAccountsInput,
  options?: CallOptions,
): Promise<ListAccountsAnswer> {
  return client[call](listAccountsOperation, input, options);
}
/** {@link listAccounts}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeListAccounts(
  client: Client<"vida">,
  input: ListAccountsInput,
  options?: CallOptions,
): Promise<ListAccountsResult> {
  const failures = { 401: "json" } as const;
  return settle(listAccountsOperation, failures, listAccounts(client, input, options));
}
/**
 * {@link listAccounts} as a stream, as soon as the answer's headers are there, and of any size. `timeoutMs` and
 * `deadlineMs` end with the headers; then `signal` ends it. What ends it early errors the stream with an
 * `AgentpostError`; an error before that is thrown. Read it to its end, or cancel it.
 */
export function streamListAccounts(
  client: Client<"vida">,
  input: ListAccountsInput,
  options?: CallOptions,
): Promise<ListAccountsStream> {
  return client[call]({ ...listAccountsOperation, open: openStream }, input, options);
}

/** Where the parts of a {@link listWebhooks} request go. */
export interface ListWebhooksInput {
  /** What follows the address's question mark. */
  query?: {
    /** The account to act for, when the token may act for more than its own. */
    targetAccountId?: string;
  };
}
/** The body of what {@link listWebhooks} was answered with, where it succeeded. */
export type ListWebhooksData = {
  [Field in keyof components["schemas"]["WebhookList"]]: components["schemas"]["WebhookList"][Field];
};
/** What {@link listWebhooks} resolves to. */
export type ListWebhooksAnswer = Answer<200, ListWebhooksData>;
/** What {@link safeListWebhooks} resolves to. */
export type ListWebhooksResult =
  | Success<200, ListWebhooksData>
  | Failure<401, operations["listWebhooks"]["responses"][401]["content"]["application/json"]>
  | OtherFailure;

/** {@link listWebhooks} as data: a row of the table of operations. */
export const listWebhooksOperation: Operation = {
  name: "listWebhooks",
  method: "GET",
  path: "/api/v2/webhooks",
  query: { targetAccountId: {} },
  accept: "application/json",
  success: { 200: "json" },
  security: [["apiKeyAuth"]],
  idempotent: true,
};

/**
 * Lists all destinations of webhooks. `GET /api/v2/webhooks`.
 * Known from another document of the vendor's; not in the one that the rest is from.
 * Repeated by itself where that may help, since a repeat changes nothing.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await listWebhooks(client);
 * ```
 */
export function listWebhooks(
  client: Client<"vida">,
  input?: ListWebhooksInput,
  options?: CallOptions,
): Promise<ListWebhooksAnswer> {
  return client[call](listWebhooksOperation, input, options);
}
/** {@link listWebhooks}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeListWebhooks(
  client: Client<"vida">,
  input?: ListWebhooksInput,
  options?: CallOptions,
): Promise<ListWebhooksResult> {
  const failures = { 401: "json" } as const;
  return settle(listWebhooksOperation, failures, listWebhooks(client, input, options));
}

/** Where the parts of a {@link createWebhook} request go. */
export interface CreateWebhookInput {
  /** What follows the address's question mark. */
  query?: {
    /** The account to act for, when the token may act for more than its own. */
    targetAccountId?: string;
  };
  /** The request's body, as `application/json`. */
  body: CreateWebhookBody;
}
/** The body of a {@link createWebhook} request, as `application/json`. */
export type CreateWebhookBody = {
  [Field in keyof operations["createWebhook"]["requestBody"]["content"]["application/json"]]: operations["createWebhook"]["requestBody"]["content"]["application/json"][Field];
};
/** The body of what {@link createWebhook} was answered with, where it succeeded. */
export type CreateWebhookData = {
  [Field in keyof components["schemas"]["WebhookList"]]: components["schemas"]["WebhookList"][Field];
};
/** What {@link createWebhook} resolves to. */
export type CreateWebhookAnswer = Answer<201, CreateWebhookData>;
/** What {@link safeCreateWebhook} resolves to. */
export type CreateWebhookResult =
  | Success<201, CreateWebhookData>
  | Failure<400, components["schemas"]["Failure"]>
  | Failure<401, operations["createWebhook"]["responses"][401]["content"]["application/json"]>
  | OtherFailure;

/** {@link createWebhook} as data: a row of the table of operations. */
export const createWebhookOperation: Operation = {
  name: "createWebhook",
  method: "POST",
  path: "/api/v2/webhooks",
  query: { targetAccountId: {} },
  writeBody: jsonBody,
  accept: "application/json",
  success: { 201: "json" },
  security: [["apiKeyAuth"]],
};

/**
 * Adds a destination for one type of event. Destinations are kept by their URL; whether a repeat makes a second
 * one isn't known. How deliveries are signed isn't published. `POST /api/v2/webhooks`.
 * Known from another document of the vendor's; not in the one that the rest is from.
 * Sent once: never repeated by itself after an uncertain outcome.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await createWebhook(client, {
 *   body: { url: "url", label: "label", type: "conversation" },
 * });
 * ```
 */
export function createWebhook(
  client: Client<"vida">,
  input: CreateWebhookInput,
  options?: CallOptions,
): Promise<CreateWebhookAnswer> {
  return client[call](createWebhookOperation, input, options);
}
/** {@link createWebhook}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeCreateWebhook(
  client: Client<"vida">,
  input: CreateWebhookInput,
  options?: CallOptions,
): Promise<CreateWebhookResult> {
  const failures = { 400: "json", 401: "json" } as const;
  return settle(createWebhookOperation, failures, createWebhook(client, input, options));
}

/** Where the parts of a {@link deleteWebhook} request go. */
export interface DeleteWebhookInput {
  /** What follows the address's question mark. */
  query?: {
    /** The account to act for, when the token may act for more than its own. */
    targetAccountId?: string;
  };
  /** The request's body, as `application/json`. */
  body: DeleteWebhookBody;
}
/** The body of a {@link deleteWebhook} request, as `application/json`. */
export type DeleteWebhookBody = {
  [Field in keyof operations["deleteWebhook"]["requestBody"]["content"]["application/json"]]: operations["deleteWebhook"]["requestBody"]["content"]["application/json"][Field];
};
/** The body of what {@link deleteWebhook} was answered with, where it succeeded. */
export type DeleteWebhookData = {
  [Field in keyof components["schemas"]["Outcome"]]: components["schemas"]["Outcome"][Field];
};
/** What {@link deleteWebhook} resolves to. */
export type DeleteWebhookAnswer = Answer<200, DeleteWebhookData>;
/** What {@link safeDeleteWebhook} resolves to. */
export type DeleteWebhookResult =
  | Success<200, DeleteWebhookData>
  | Failure<400, components["schemas"]["Failure"]>
  | Failure<401, operations["deleteWebhook"]["responses"][401]["content"]["application/json"]>
  | OtherFailure;

/** {@link deleteWebhook} as data: a row of the table of operations. */
export const deleteWebhookOperation: Operation = {
  name: "deleteWebhook",
  method: "DELETE",
  path: "/api/v2/webhooks",
  query: { targetAccountId: {} },
  writeBody: jsonBody,
  accept: "application/json",
  success: { 200: "json" },
  security: [["apiKeyAuth"]],
};

/**
 * Removes a destination by its URL, which goes in a JSON body. What a repeat is answered isn't known. `DELETE
 * /api/v2/webhooks`.
 * Known from another document of the vendor's; not in the one that the rest is from.
 * Sent once: never repeated by itself after an uncertain outcome.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await deleteWebhook(client, { body: { url: "url" } });
 * ```
 */
export function deleteWebhook(
  client: Client<"vida">,
  input: DeleteWebhookInput,
  options?: CallOptions,
): Promise<DeleteWebhookAnswer> {
  return client[call](deleteWebhookOperation, input, options);
}
/** {@link deleteWebhook}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeDeleteWebhook(
  client: Client<"vida">,
  input: DeleteWebhookInput,
  options?: CallOptions,
): Promise<DeleteWebhookResult> {
  const failures = { 400: "json", 401: "json" } as const;
  return settle(deleteWebhookOperation, failures, deleteWebhook(client, input, options));
}

/** Where the parts of a {@link outboundSms} request go. */
export interface OutboundSmsInput {
  /** What follows the address's question mark. */
  query?: {
    /** The account to act for, when the token may act for more than its own. */
    targetAccountId?: string;
  };
  /** The request's body, as `application/json`. */
  body: OutboundSmsBody;
}
/** The body of a {@link outboundSms} request, as `application/json`. */
export type OutboundSmsBody = operations["outboundSms"]["requestBody"]["content"]["application/json"];
/** The body of what {@link outboundSms} was answered with, where it succeeded. */
export type OutboundSmsData = {
  [Field in keyof operations["outboundSms"]["responses"][200]["content"]["application/json"]]: operations["outboundSms"]["responses"][200]["content"]["application/json"][Field];
};
/** What {@link outboundSms} resolves to. */
export type OutboundSmsAnswer = Answer<200, OutboundSmsData>;
/** What {@link safeOutboundSms} resolves to. */
export type OutboundSmsResult =
  | Success<200, OutboundSmsData>
  | Failure<400, components["schemas"]["Failure"]>
  | Failure<401, operations["outboundSms"]["responses"][401]["content"]["application/json"]>
  | Failure<500, components["schemas"]["Failure"]>
  | OtherFailure;

/** {@link outboundSms} as data: a row of the table of operations. */
export const outboundSmsOperation: Operation = {
  name: "outboundSms",
  method: "POST",
  path: "/api/v2/agent/outboundSms",
  query: { targetAccountId: {} },
  writeBody: jsonBody,
  accept: "application/json",
  success: { 200: "json" },
  security: [["apiKeyAuth"]],
};

/**
 * Queues a text message of an agent to one person, as `target` and `content`, or to many, as `targets`. A repeat
 * sends again: `externalTaskId` is for finding a task, and holds back no double. `POST /api/v2/agent/outboundSms`.
 * Known from another document of the vendor's; not in the one that the rest is from.
 * Sent once: never repeated by itself after an uncertain outcome.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await outboundSms(client, {
 *   body: { target: "target", content: "Hello" },
 * });
 * ```
 */
export function outboundSms(
  client: Client<"vida">,
  input: OutboundSmsInput,
  options?: CallOptions,
): Promise<OutboundSmsAnswer> {
  return client[call](outboundSmsOperation, input, options);
}
/** {@link outboundSms}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeOutboundSms(
  client: Client<"vida">,
  input: OutboundSmsInput,
  options?: CallOptions,
): Promise<OutboundSmsResult> {
  const failures = { 400: "json", 401: "json", 500: "json" } as const;
  return settle(outboundSmsOperation, failures, outboundSms(client, input, options));
}

/** Where the parts of a {@link getContext} request go. */
export interface GetContextInput {
  /** What follows the address's question mark. */
  query: {
    /** Whom it is about. */
    target: string;
    /** The account to act for, when the token may act for more than its own. */
    targetAccountId?: string;
  };
}
/** The body of what {@link getContext} was answered with, where it succeeded. */
export type GetContextData = {
  [Field in keyof operations["getContext"]["responses"][200]["content"]["application/json"]]: operations["getContext"]["responses"][200]["content"]["application/json"][Field];
};
/** What {@link getContext} resolves to. */
export type GetContextAnswer = Answer<200, GetContextData>;
/** What {@link safeGetContext} resolves to. */
export type GetContextResult =
  | Success<200, GetContextData>
  | Failure<400, components["schemas"]["Failure"]>
  | Failure<401, operations["getContext"]["responses"][401]["content"]["application/json"]>
  | Failure<404, components["schemas"]["Failure"]>
  | Failure<500, components["schemas"]["Failure"]>
  | OtherFailure;

/** {@link getContext} as data: a row of the table of operations. */
export const getContextOperation: Operation = {
  name: "getContext",
  method: "GET",
  path: "/api/v2/context",
  query: { target: { required: true }, targetAccountId: {} },
  accept: "application/json",
  success: { 200: "json" },
  security: [["apiKeyAuth"]],
  idempotent: true,
};

/**
 * Gets the context of a person, which the agent knows. `GET /api/v2/context`.
 * Known from another document of the vendor's; not in the one that the rest is from.
 * Repeated by itself where that may help, since a repeat changes nothing.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await getContext(client, { query: { target: "target" } });
 * ```
 */
export function getContext(
  client: Client<"vida">,
  input: GetContextInput,
  options?: CallOptions,
): Promise<GetContextAnswer> {
  return client[call](getContextOperation, input, options);
}
/** {@link getContext}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeGetContext(
  client: Client<"vida">,
  input: GetContextInput,
  options?: CallOptions,
): Promise<GetContextResult> {
  const failures = { 400: "json", 401: "json", 404: "json", 500: "json" } as const;
  return settle(getContextOperation, failures, getContext(client, input, options));
}

/** Where the parts of a {@link setContext} request go. */
export interface SetContextInput {
  /** What follows the address's question mark. */
  query?: {
    /** The account to act for, when the token may act for more than its own. */
    targetAccountId?: string;
  };
  /** The request's body, as `application/json`. */
  body: SetContextBody;
}
/** The body of a {@link setContext} request, as `application/json`. */
export type SetContextBody = {
  [Field in keyof operations["setContext"]["requestBody"]["content"]["application/json"]]: operations["setContext"]["requestBody"]["content"]["application/json"][Field];
};
/** The body of what {@link setContext} was answered with, where it succeeded. */
export type SetContextData = {
  [Field in keyof components["schemas"]["Outcome"]]: components["schemas"]["Outcome"][Field];
};
/** What {@link setContext} resolves to. */
export type SetContextAnswer = Answer<201, SetContextData>;
/** What {@link safeSetContext} resolves to. */
export type SetContextResult =
  | Success<201, SetContextData>
  | Failure<400, components["schemas"]["Failure"]>
  | Failure<401, operations["setContext"]["responses"][401]["content"]["application/json"]>
  | Failure<404, components["schemas"]["Failure"]>
  | Failure<500, components["schemas"]["Failure"]>
  | OtherFailure;

/** {@link setContext} as data: a row of the table of operations. */
export const setContextOperation: Operation = {
  name: "setContext",
  method: "POST",
  path: "/api/v2/context",
  query: { targetAccountId: {} },
  writeBody: jsonBody,
  accept: "application/json",
  success: { 201: "json" },
  security: [["apiKeyAuth"]],
};

/**
 * Tells the agent something about a person. Whether that takes the place of what it was told before or joins it
 * isn't stated, so what a repeat does isn't known. `POST /api/v2/context`.
 * Known from another document of the vendor's; not in the one that the rest is from.
 * Sent once: never repeated by itself after an uncertain outcome.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await setContext(client, { body: { context: "Hello" } });
 * ```
 */
export function setContext(
  client: Client<"vida">,
  input: SetContextInput,
  options?: CallOptions,
): Promise<SetContextAnswer> {
  return client[call](setContextOperation, input, options);
}
/** {@link setContext}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeSetContext(
  client: Client<"vida">,
  input: SetContextInput,
  options?: CallOptions,
): Promise<SetContextResult> {
  const failures = { 400: "json", 401: "json", 404: "json", 500: "json" } as const;
  return settle(setContextOperation, failures, setContext(client, input, options));
}

/** Where the parts of a {@link getTask} request go. */
export interface GetTaskInput {
  /** The parts of the address. */
  path: {
    /** Identifies the task. */
    taskId: string;
  };
  /** What follows the address's question mark. */
  query?: {
    /** The account to act for, when the token may act for more than its own. */
    targetAccountId?: string;
  };
}
/** The body of what {@link getTask} was answered with, where it succeeded. */
export type GetTaskData = {
  [Field in keyof operations["getTask"]["responses"][200]["content"]["application/json"]]: operations["getTask"]["responses"][200]["content"]["application/json"][Field];
};
/** What {@link getTask} resolves to. */
export type GetTaskAnswer = Answer<200, GetTaskData>;
/** What {@link safeGetTask} resolves to. */
export type GetTaskResult =
  | Success<200, GetTaskData>
  | Failure<401, operations["getTask"]["responses"][401]["content"]["application/json"]>
  | Failure<404, components["schemas"]["Failure"]>
  | Failure<500, components["schemas"]["Failure"]>
  | OtherFailure;

/** {@link getTask} as data: a row of the table of operations. */
export const getTaskOperation: Operation = {
  name: "getTask",
  method: "GET",
  path: "/api/v2/tasks/{taskId}",
  writePath,
  query: { targetAccountId: {} },
  accept: "application/json",
  success: { 200: "json" },
  security: [["apiKeyAuth"]],
  idempotent: true,
};

/**
 * Gets one task. It has more than is documented here. `GET /api/v2/tasks/{taskId}`.
 * Known from another document of the vendor's; not in the one that the rest is from.
 * Repeated by itself where that may help, since a repeat changes nothing.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await getTask(client, { path: { taskId: "task-id" } });
 * ```
 */
export function getTask(client: Client<"vida">, input: GetTaskInput, options?: CallOptions): Promise<GetTaskAnswer> {
  return client[call](getTaskOperation, input, options);
}
/** {@link getTask}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeGetTask(
  client: Client<"vida">,
  input: GetTaskInput,
  options?: CallOptions,
): Promise<GetTaskResult> {
  const failures = { 401: "json", 404: "json", 500: "json" } as const;
  return settle(getTaskOperation, failures, getTask(client, input, options));
}
