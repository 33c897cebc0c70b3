// Generated from specs/libredesk. Do not edit: change the spec or its overlay, then run `generate libredesk` as CONTRIBUTING.md says.
import {
  type Answer,
  bodyOf,
  call,
  type CallOptions,
  type Client,
  type Failure,
  formExploded,
  jsonBody,
  jsonParameter,
  type Operation,
  type OtherFailure,
  settle,
  type Success,
  writeMultipart,
  writePath,
} from "@agentpost/transport";
import { byPage, type Pages, pagesOf } from "@agentpost/transport/pages";
import type { components, operations } from "./schema.gen.js";

/** Where the parts of a {@link sendMessage} request go. */
export interface SendMessageInput {
  /** The parts of the address. */
  path: {
    /** A text, in the format `uuid`. */
    cuuid: string;
  };
  /** The message to add. */
  body: SendMessageBody;
}
/** The message to add. */
export type SendMessageBody = {
  [Field in keyof components["schemas"]["MessageRequest"]]: components["schemas"]["MessageRequest"][Field];
};
/** The body of what {@link sendMessage} was answered with, where it succeeded. */
export type SendMessageData = {
  [Field in keyof components["schemas"]["MessageResponse"]]: components["schemas"]["MessageResponse"][Field];
};
/** What {@link sendMessage} resolves to. */
export type SendMessageAnswer = Answer<200, SendMessageData>;
/** What {@link safeSendMessage} resolves to. */
export type SendMessageResult =
  | Success<200, SendMessageData>
  | Failure<400, components["schemas"]["ErrorEnvelope"]>
  | Failure<401, components["schemas"]["ErrorEnvelope"]>
  | Failure<403, components["schemas"]["ErrorEnvelope"]>
  | Failure<404, components["schemas"]["ErrorEnvelope"]>
  | Failure<408, string>
  | Failure<431, string>
  | Failure<500, components["schemas"]["ErrorEnvelope"]>
  | OtherFailure;

/** {@link sendMessage} as data: a row of the table of operations. */
export const sendMessageOperation: Operation = {
  name: "sendMessage",
  method: "POST",
  path: "/api/v1/conversations/{cuuid}/messages",
  writePath,
  writeBody: jsonBody,
  accept: "application/json, text/plain",
  success: { 200: "json" },
  security: [["basicAuth"], ["tokenAuth"]],
  rejects: {
    500: (at) =>
      (at("error_type") === "InputException" && [at("message")]) ||
      (at("error_type") === "GeneralException" && String(at("message")).includes("`to`") && [at("message")]),
  },
  promises: (at) => (at("data", "uuid") ?? "") === "" && "/data/uuid",
};

/**
 * Adds a reply, a private note or a contact's message. A reply into an e-mail inbox needs `to`. A 401 says that
 * the key is wrong, or that the server's database is away. `POST /api/v1/conversations/{cuuid}/messages`.
 * Sent once: never repeated by itself after an uncertain outcome.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await sendMessage(client, {
 *   path: { cuuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182" },
 *   body: { sender_type: "agent", message: "Hello", to: ["ana@example.com"] },
 * });
 * ```
 * @see https://docs.libredesk.io/llms.txt
 */
export function sendMessage(
  client: Client<"libredesk">,
  input: SendMessageInput,
  options?: CallOptions,
): Promise<SendMessageAnswer> {
  return client[call](sendMessageOperation, input, options);
}
/** {@link sendMessage}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeSendMessage(
  client: Client<"libredesk">,
  input: SendMessageInput,
  options?: CallOptions,
): Promise<SendMessageResult> {
  const failures = { 400: "json", 401: "json", 403: "json", 404: "json", 408: "text", 431: "text", 500: "json" } as const;
  return settle(sendMessageOperation, failures, sendMessage(client, input, options));
}

/** Where the parts of a {@link listMessages} request go. */
export interface ListMessagesInput {
  /** The parts of the address. */
  path: {
    /** The conversation, by its UUID. */
    cuuid: string;
  };
  /** What follows the address's question mark. */
  query?: {
    /** Which page, from 1. */
    page?: number;
    /** How many on a page. The server lowers more than 500 in silence; `per_page` tells. */
    page_size?: number;
    /** True for notes and activities, false for what the contact sees. Both where it is left out. */
    private?: boolean;
    /** The types to list, all where it is left out. The name is repeated for each; a comma doesn't part them. */
    type?: ("incoming" | "outgoing" | "activity")[];
  };
}
/** The body of what {@link listMessages} was answered with, where it succeeded. */
export type ListMessagesData = {
  [Field in keyof components["schemas"]["MessageListResponse"]]: components["schemas"]["MessageListResponse"][Field];
};
/** What {@link listMessages} resolves to. */
export type ListMessagesAnswer = Answer<200, ListMessagesData>;
/** What {@link safeListMessages} resolves to. */
export type ListMessagesResult =
  | Success<200, ListMessagesData>
  | Failure<401, components["schemas"]["ErrorEnvelope"]>
  | Failure<403, components["schemas"]["ErrorEnvelope"]>
  | Failure<404, components["schemas"]["ErrorEnvelope"]>
  | Failure<500, components["schemas"]["ErrorEnvelope"]>
  | OtherFailure;

/** {@link listMessages} as data: a row of the table of operations. */
export const listMessagesOperation: Operation = {
  name: "listMessages",
  method: "GET",
  path: "/api/v1/conversations/{cuuid}/messages",
  writePath,
  query: { page: {}, page_size: {}, private: {}, type: { write: formExploded } },
  accept: "application/json",
  success: { 200: "json" },
  security: [["basicAuth"], ["tokenAuth"]],
  idempotent: true,
};

/**
 * Lists replies, notes, a contact's messages and activities, newest first by `created_at`. Needs messages:read.
 * Pages go by offset, so a message that arrives meanwhile pushes others on, and one may come twice. A page past
 * the end has no results and a `total` of 0. `GET /api/v1/conversations/{cuuid}/messages`.
 * Known from recorded exchanges; not in the vendor's published document.
 * Repeated by itself where that may help, since a repeat changes nothing.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await listMessages(client, {
 *   path: { cuuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182" },
 * });
 * ```
 */
export function listMessages(
  client: Client<"libredesk">,
  input: ListMessagesInput,
  options?: CallOptions,
): Promise<ListMessagesAnswer> {
  return client[call](listMessagesOperation, input, options);
}
/** {@link listMessages}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeListMessages(
  client: Client<"libredesk">,
  input: ListMessagesInput,
  options?: CallOptions,
): Promise<ListMessagesResult> {
  const failures = { 401: "json", 403: "json", 404: "json", 500: "json" } as const;
  return settle(listMessagesOperation, failures, listMessages(client, input, options));
}

/** An item of {@link eachListMessages}. */
export type ListMessagesItem = {
  [Field in keyof components["schemas"]["Message"]]: components["schemas"]["Message"][Field];
};
/** What {@link eachListMessages} gives: the items, and by `.pages()` the answers. */
export type ListMessagesPages = Pages<ListMessagesItem, ListMessagesAnswer>;
/**
 * The items of {@link listMessages}, newest first: a page is asked for when its first item is wanted. `.pages()`
 * gives the answers.
 */
export function eachListMessages(
  client: Client<"libredesk">,
  input: ListMessagesInput,
  options?: CallOptions,
): ListMessagesPages {
  return pagesOf(
    client,
    listMessagesOperation,
    byPage,
    {
      items: ["data", "results"],
      id: ["uuid"],
      parameter: ["query", "page"],
      first: 1,
      size: ["query", "page_size"],
      total: ["data", "total"],
    },
    input,
    options,
  );
}

/** Where the parts of a {@link getMessage} request go. */
export interface GetMessageInput {
  /** The parts of the address. */
  path: {
    /** The conversation, by its UUID. */
    cuuid: string;
    /** The message, by its UUID. */
    uuid: string;
  };
}
/** The body of what {@link getMessage} was answered with, where it succeeded. */
export type GetMessageData = {
  [Field in keyof components["schemas"]["MessageResponse"]]: components["schemas"]["MessageResponse"][Field];
};
/** What {@link getMessage} resolves to. */
export type GetMessageAnswer = Answer<200, GetMessageData>;
/** What {@link safeGetMessage} resolves to. */
export type GetMessageResult =
  | Success<200, GetMessageData>
  | Failure<401, components["schemas"]["ErrorEnvelope"]>
  | Failure<403, components["schemas"]["ErrorEnvelope"]>
  | Failure<404, components["schemas"]["ErrorEnvelope"]>
  | Failure<500, components["schemas"]["ErrorEnvelope"]>
  | OtherFailure;

/** {@link getMessage} as data: a row of the table of operations. */
export const getMessageOperation: Operation = {
  name: "getMessage",
  method: "GET",
  path: "/api/v1/conversations/{cuuid}/messages/{uuid}",
  writePath,
  accept: "application/json",
  success: { 200: "json" },
  security: [["basicAuth"], ["tokenAuth"]],
  idempotent: true,
};

/**
 * Gets one message with its delivery status. Needs messages:read. A message that doesn't exist is answered with a
 * 500 like a fault of the server's, which proves nothing; only a list can show that one isn't there. The server
 * compares `cuuid` as text, so that upper case is refused with a 403. `GET
 * /api/v1/conversations/{cuuid}/messages/{uuid}`.
 * Known from recorded exchanges; not in the vendor's published document.
 * Repeated by itself where that may help, since a repeat changes nothing.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await getMessage(client, {
 *   path: {
 *     cuuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182",
 *     uuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182",
 *   },
 * });
 * ```
 */
export function getMessage(
  client: Client<"libredesk">,
  input: GetMessageInput,
  options?: CallOptions,
): Promise<GetMessageAnswer> {
  return client[call](getMessageOperation, input, options);
}
/** {@link getMessage}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeGetMessage(
  client: Client<"libredesk">,
  input: GetMessageInput,
  options?: CallOptions,
): Promise<GetMessageResult> {
  const failures = { 401: "json", 403: "json", 404: "json", 500: "json" } as const;
  return settle(getMessageOperation, failures, getMessage(client, input, options));
}

/** Where the parts of a {@link retryMessage} request go. */
export interface RetryMessageInput {
  /** The parts of the address. */
  path: {
    /** The conversation, by its UUID. */
    cuuid: string;
    /** The message, by its UUID. */
    uuid: string;
  };
}
/** The body of what {@link retryMessage} was answered with, where it succeeded. */
export type RetryMessageData = {
  [Field in keyof components["schemas"]["Done"]]: components["schemas"]["Done"][Field];
};
/** What {@link retryMessage} resolves to. */
export type RetryMessageAnswer = Answer<200, RetryMessageData>;
/** What {@link safeRetryMessage} resolves to. */
export type RetryMessageResult =
  | Success<200, RetryMessageData>
  | Failure<400, components["schemas"]["ErrorEnvelope"]>
  | Failure<401, components["schemas"]["ErrorEnvelope"]>
  | Failure<403, components["schemas"]["ErrorEnvelope"]>
  | Failure<404, components["schemas"]["ErrorEnvelope"]>
  | Failure<500, components["schemas"]["ErrorEnvelope"]>
  | OtherFailure;

/** {@link retryMessage} as data: a row of the table of operations. */
export const retryMessageOperation: Operation = {
  name: "retryMessage",
  method: "PUT",
  path: "/api/v1/conversations/{cuuid}/messages/{uuid}/retry",
  writePath,
  accept: "application/json",
  success: { 200: "json" },
  security: [["basicAuth"], ["tokenAuth"]],
  promises: (at) => at("data") !== true && "/data",
};

/**
 * Queues a failed message once more, under the same uuid, creation time and e-mail Message-ID; only its sender
 * can, and only while it is failed. Needs messages:write. A repeat is refused with a 400, unless the message has
 * failed again by then: it is queued again. The mail may have gone out although the message was failed, and a
 * second copy is then delivered. `PUT /api/v1/conversations/{cuuid}/messages/{uuid}/retry`.
 * Known from recorded exchanges; not in the vendor's published document.
 * Sent once: never repeated by itself after an uncertain outcome.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await retryMessage(client, {
 *   path: {
 *     cuuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182",
 *     uuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182",
 *   },
 * });
 * ```
 */
export function retryMessage(
  client: Client<"libredesk">,
  input: RetryMessageInput,
  options?: CallOptions,
): Promise<RetryMessageAnswer> {
  return client[call](retryMessageOperation, input, options);
}
/** {@link retryMessage}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeRetryMessage(
  client: Client<"libredesk">,
  input: RetryMessageInput,
  options?: CallOptions,
): Promise<RetryMessageResult> {
  const failures = { 400: "json", 401: "json", 403: "json", 404: "json", 500: "json" } as const;
  return settle(retryMessageOperation, failures, retryMessage(client, input, options));
}

/** Where the parts of a {@link createConversation} request go. */
export interface CreateConversationInput {
  /** The request's body, as `application/json`. */
  body: CreateConversationBody;
}
/** The body of a {@link createConversation} request, as `application/json`. */
export type CreateConversationBody = {
  [Field in keyof components["schemas"]["CreateConversationRequest"]]: components["schemas"]["CreateConversationRequest"][Field];
};
/** The body of what {@link createConversation} was answered with, where it succeeded. */
export type CreateConversationData = {
  [Field in keyof components["schemas"]["ConversationResponse"]]: components["schemas"]["ConversationResponse"][Field];
};
/** What {@link createConversation} resolves to. */
export type CreateConversationAnswer = Answer<200, CreateConversationData>;
/** What {@link safeCreateConversation} resolves to. */
export type CreateConversationResult =
  | Success<200, CreateConversationData>
  | Failure<400, components["schemas"]["ErrorEnvelope"]>
  | Failure<401, components["schemas"]["ErrorEnvelope"]>
  | Failure<403, components["schemas"]["ErrorEnvelope"]>
  | Failure<500, components["schemas"]["ErrorEnvelope"]>
  | OtherFailure;

/** {@link createConversation} as data: a row of the table of operations. */
export const createConversationOperation: Operation = {
  name: "createConversation",
  method: "POST",
  path: "/api/v1/conversations",
  writeBody: jsonBody,
  accept: "application/json",
  success: { 200: "json" },
  security: [["basicAuth"], ["tokenAuth"]],
  promises: (at) => (at("data", "uuid") ?? "") === "" && "/data/uuid",
};

/**
 * Starts a conversation in an e-mail inbox with a first message, of the contact or of the agent. Needs
 * conversations:write. A repeat makes a second conversation. The answer doesn't name the first message; list the
 * messages. A 500 may leave a conversation without any message behind. `POST /api/v1/conversations`.
 * Known from recorded exchanges; not in the vendor's published document.
 * Sent once: never repeated by itself after an uncertain outcome.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await createConversation(client, {
 *   body: {
 *     inbox_id: 1,
 *     contact_email: "ana@example.com",
 *     first_name: "first-name",
 *     content: "Hello",
 *     initiator: "contact",
 *   },
 * });
 * ```
 */
export function createConversation(
  client: Client<"libredesk">,
  input: CreateConversationInput,
  options?: CallOptions,
): Promise<CreateConversationAnswer> {
  return client[call](createConversationOperation, input, options);
}
/** {@link createConversation}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeCreateConversation(
  client: Client<"libredesk">,
  input: CreateConversationInput,
  options?: CallOptions,
): Promise<CreateConversationResult> {
  const failures = { 400: "json", 401: "json", 403: "json", 500: "json" } as const;
  return settle(createConversationOperation, failures, createConversation(client, input, options));
}

/** Where the parts of a {@link getConversation} request go. */
export interface GetConversationInput {
  /** The parts of the address. */
  path: {
    /** The conversation, by its UUID. Any other text, such as its reference number, is a 500. */
    uuid: string;
  };
}
/** The body of what {@link getConversation} was answered with, where it succeeded. */
export type GetConversationData = {
  [Field in keyof components["schemas"]["ConversationResponse"]]: components["schemas"]["ConversationResponse"][Field];
};
/** What {@link getConversation} resolves to. */
export type GetConversationAnswer = Answer<200, GetConversationData>;
/** What {@link safeGetConversation} resolves to. */
export type GetConversationResult =
  | Success<200, GetConversationData>
  | Failure<401, components["schemas"]["ErrorEnvelope"]>
  | Failure<403, components["schemas"]["ErrorEnvelope"]>
  | Failure<404, components["schemas"]["ErrorEnvelope"]>
  | Failure<500, components["schemas"]["ErrorEnvelope"]>
  | OtherFailure;

/** {@link getConversation} as data: a row of the table of operations. */
export const getConversationOperation: Operation = {
  name: "getConversation",
  method: "GET",
  path: "/api/v1/conversations/{uuid}",
  writePath,
  accept: "application/json",
  success: { 200: "json" },
  security: [["basicAuth"], ["tokenAuth"]],
  idempotent: true,
};

/**
 * Gets one conversation, with the contact's earlier ones. Needs conversations:read. `GET
 * /api/v1/conversations/{uuid}`.
 * Known from recorded exchanges; not in the vendor's published document.
 * Repeated by itself where that may help, since a repeat changes nothing.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await getConversation(client, {
 *   path: { uuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182" },
 * });
 * ```
 */
export function getConversation(
  client: Client<"libredesk">,
  input: GetConversationInput,
  options?: CallOptions,
): Promise<GetConversationAnswer> {
  return client[call](getConversationOperation, input, options);
}
/** {@link getConversation}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeGetConversation(
  client: Client<"libredesk">,
  input: GetConversationInput,
  options?: CallOptions,
): Promise<GetConversationResult> {
  const failures = { 401: "json", 403: "json", 404: "json", 500: "json" } as const;
  return settle(getConversationOperation, failures, getConversation(client, input, options));
}

/** Where the parts of a {@link listConversations} request go. */
export interface ListConversationsInput {
  /** What follows the address's question mark. */
  query?: {
    /** Which page, from 1. */
    page?: number;
    /** How many on a page. The server lowers more than 500 in silence; `per_page` tells. */
    page_size?: number;
    /** What to sort by: a model and a field that filters know, such as conversations.created_at. Any other is a 500. */
    order_by?: string;
    /** Which way to sort. */
    order?: "asc" | "desc";
    /** Filters that must all hold, or a group that says how they go together; sent as JSON. */
    filters?: NonNullable<NonNullable<operations["listConversations"]["parameters"]["query"]>["filters"]>;
  };
}
/** The body of what {@link listConversations} was answered with, where it succeeded. */
export type ListConversationsData = {
  [Field in keyof components["schemas"]["ConversationListResponse"]]: components["schemas"]["ConversationListResponse"][Field];
};
/** What {@link listConversations} resolves to. */
export type ListConversationsAnswer = Answer<200, ListConversationsData>;
/** What {@link safeListConversations} resolves to. */
export type ListConversationsResult =
  | Success<200, ListConversationsData>
  | Failure<401, components["schemas"]["ErrorEnvelope"]>
  | Failure<403, components["schemas"]["ErrorEnvelope"]>
  | Failure<500, components["schemas"]["ErrorEnvelope"]>
  | OtherFailure;

/** {@link listConversations} as data: a row of the table of operations. */
export const listConversationsOperation: Operation = {
  name: "listConversations",
  method: "GET",
  path: "/api/v1/conversations/all",
  query: { page: {}, page_size: {}, order_by: {}, order: {}, filters: { write: jsonParameter } },
  accept: "application/json",
  success: { 200: "json" },
  security: [["basicAuth"], ["tokenAuth"]],
  idempotent: true,
};

/**
 * Lists every conversation, those with the newest message first unless asked otherwise. Needs
 * conversations:read_all. Pages go by offset, so rows move while one pages. A page past the end has no results and
 * a `total` of 0. `GET /api/v1/conversations/all`.
 * Known from recorded exchanges; not in the vendor's published document.
 * Repeated by itself where that may help, since a repeat changes nothing.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await listConversations(client);
 * ```
 */
export function listConversations(
  client: Client<"libredesk">,
  input?: ListConversationsInput,
  options?: CallOptions,
): Promise<ListConversationsAnswer> {
  return client[call](listConversationsOperation, input, options);
}
/** {@link listConversations}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeListConversations(
  client: Client<"libredesk">,
  input?: ListConversationsInput,
  options?: CallOptions,
): Promise<ListConversationsResult> {
  const failures = { 401: "json", 403: "json", 500: "json" } as const;
  return settle(listConversationsOperation, failures, listConversations(client, input, options));
}

/** An item of {@link eachListConversations}. */
export type ListConversationsItem = {
  [Field in keyof components["schemas"]["ConversationListItem"]]: components["schemas"]["ConversationListItem"][Field];
};
/** What {@link eachListConversations} gives: the items, and by `.pages()` the answers. */
export type ListConversationsPages = Pages<ListConversationsItem, ListConversationsAnswer>;
/**
 * The items of {@link listConversations}: a page is asked for when its first item is wanted. `.pages()` gives the
 * answers.
 */
export function eachListConversations(
  client: Client<"libredesk">,
  input?: ListConversationsInput,
  options?: CallOptions,
): ListConversationsPages {
  return pagesOf(
    client,
    listConversationsOperation,
    byPage,
    {
      items: ["data", "results"],
      id: ["uuid"],
      parameter: ["query", "page"],
      first: 1,
      size: ["query", "page_size"],
      total: ["data", "total"],
    },
    input,
    options,
  );
}

/** Where the parts of a {@link listAssignedConversations} request go. */
export interface ListAssignedConversationsInput {
  /** What follows the address's question mark. */
  query?: {
    /** Which page, from 1. */
    page?: number;
    /** How many on a page. The server lowers more than 500 in silence; `per_page` tells. */
    page_size?: number;
    /** What to sort by: a model and a field that filters know, such as conversations.created_at. Any other is a 500. */
    order_by?: string;
    /** Which way to sort. */
    order?: "asc" | "desc";
    /** Filters that must all hold, or a group that says how they go together; sent as JSON. */
    filters?: NonNullable<NonNullable<operations["listAssignedConversations"]["parameters"]["query"]>["filters"]>;
  };
}
/** The body of what {@link listAssignedConversations} was answered with, where it succeeded. */
export type ListAssignedConversationsData = {
  [Field in keyof components["schemas"]["ConversationListResponse"]]: components["schemas"]["ConversationListResponse"][Field];
};
/** What {@link listAssignedConversations} resolves to. */
export type ListAssignedConversationsAnswer = Answer<200, ListAssignedConversationsData>;
/** What {@link safeListAssignedConversations} resolves to. */
export type ListAssignedConversationsResult =
  | Success<200, ListAssignedConversationsData>
  | Failure<401, components["schemas"]["ErrorEnvelope"]>
  | Failure<403, components["schemas"]["ErrorEnvelope"]>
  | Failure<500, components["schemas"]["ErrorEnvelope"]>
  | OtherFailure;

/** {@link listAssignedConversations} as data: a row of the table of operations. */
export const listAssignedConversationsOperation: Operation = {
  name: "listAssignedConversations",
  method: "GET",
  path: "/api/v1/conversations/assigned",
  query: { page: {}, page_size: {}, order_by: {}, order: {}, filters: { write: jsonParameter } },
  accept: "application/json",
  success: { 200: "json" },
  security: [["basicAuth"], ["tokenAuth"]],
  idempotent: true,
};

/**
 * Lists the conversations assigned to the agent that the key belongs to, in the order and pages of all
 * conversations. Needs conversations:read_assigned. `GET /api/v1/conversations/assigned`.
 * Known from recorded exchanges; not in the vendor's published document.
 * Repeated by itself where that may help, since a repeat changes nothing.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await listAssignedConversations(client);
 * ```
 */
export function listAssignedConversations(
  client: Client<"libredesk">,
  input?: ListAssignedConversationsInput,
  options?: CallOptions,
): Promise<ListAssignedConversationsAnswer> {
  return client[call](listAssignedConversationsOperation, input, options);
}
/** {@link listAssignedConversations}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeListAssignedConversations(
  client: Client<"libredesk">,
  input?: ListAssignedConversationsInput,
  options?: CallOptions,
): Promise<ListAssignedConversationsResult> {
  const failures = { 401: "json", 403: "json", 500: "json" } as const;
  return settle(listAssignedConversationsOperation, failures, listAssignedConversations(client, input, options));
}

/** An item of {@link eachListAssignedConversations}. */
export type ListAssignedConversationsItem = {
  [Field in keyof components["schemas"]["ConversationListItem"]]: components["schemas"]["ConversationListItem"][Field];
};
/** What {@link eachListAssignedConversations} gives: the items, and by `.pages()` the answers. */
export type ListAssignedConversationsPages = Pages<ListAssignedConversationsItem, ListAssignedConversationsAnswer>;
/**
 * The items of {@link listAssignedConversations}: a page is asked for when its first item is wanted. `.pages()`
 * gives the answers.
 */
export function eachListAssignedConversations(
  client: Client<"libredesk">,
  input?: ListAssignedConversationsInput,
  options?: CallOptions,
): ListAssignedConversationsPages {
  return pagesOf(
    client,
    listAssignedConversationsOperation,
    byPage,
    {
      items: ["data", "results"],
      id: ["uuid"],
      parameter: ["query", "page"],
      first: 1,
      size: ["query", "page_size"],
      total: ["data", "total"],
    },
    input,
    options,
  );
}

/** Where the parts of a {@link listUnassignedConversations} request go. */
export interface ListUnassignedConversationsInput {
  /** What follows the address's question mark. */
  query?: {
    /** Which page, from 1. */
    page?: number;
    /** How many on a page. The server lowers more than 500 in silence; `per_page` tells. */
    page_size?: number;
    /** What to sort by: a model and a field that filters know, such as conversations.created_at. Any other is a 500. */
    order_by?: string;
    /** Which way to sort. */
    order?: "asc" | "desc";
    /** Filters that must all hold, or a group that says how they go together; sent as JSON. */
    filters?: NonNullable<NonNullable<operations["listUnassignedConversations"]["parameters"]["query"]>["filters"]>;
  };
}
/** The body of what {@link listUnassignedConversations} was answered with, where it succeeded. */
export type ListUnassignedConversationsData = {
  [Field in keyof components["schemas"]["ConversationListResponse"]]: components["schemas"]["ConversationListResponse"][Field];
};
/** What {@link listUnassignedConversations} resolves to. */
export type ListUnassignedConversationsAnswer = Answer<200, ListUnassignedConversationsData>;
/** What {@link safeListUnassignedConversations} resolves to. */
export type ListUnassignedConversationsResult =
  | Success<200, ListUnassignedConversationsData>
  | Failure<401, components["schemas"]["ErrorEnvelope"]>
  | Failure<403, components["schemas"]["ErrorEnvelope"]>
  | Failure<500, components["schemas"]["ErrorEnvelope"]>
  | OtherFailure;

/** {@link listUnassignedConversations} as data: a row of the table of operations. */
export const listUnassignedConversationsOperation: Operation = {
  name: "listUnassignedConversations",
  method: "GET",
  path: "/api/v1/conversations/unassigned",
  query: { page: {}, page_size: {}, order_by: {}, order: {}, filters: { write: jsonParameter } },
  accept: "application/json",
  success: { 200: "json" },
  security: [["basicAuth"], ["tokenAuth"]],
  idempotent: true,
};

/**
 * Lists the conversations that have neither an agent nor a team, in the order and pages of all conversations.
 * Needs conversations:read_unassigned. `GET /api/v1/conversations/unassigned`.
 * Known from recorded exchanges; not in the vendor's published document.
 * Repeated by itself where that may help, since a repeat changes nothing.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await listUnassignedConversations(client);
 * ```
 */
export function listUnassignedConversations(
  client: Client<"libredesk">,
  input?: ListUnassignedConversationsInput,
  options?: CallOptions,
): Promise<ListUnassignedConversationsAnswer> {
  return client[call](listUnassignedConversationsOperation, input, options);
}
/** {@link listUnassignedConversations}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeListUnassignedConversations(
  client: Client<"libredesk">,
  input?: ListUnassignedConversationsInput,
  options?: CallOptions,
): Promise<ListUnassignedConversationsResult> {
  const failures = { 401: "json", 403: "json", 500: "json" } as const;
  return settle(listUnassignedConversationsOperation, failures, listUnassignedConversations(client, input, options));
}

/** An item of {@link eachListUnassignedConversations}. */
export type ListUnassignedConversationsItem = {
  [Field in keyof components["schemas"]["ConversationListItem"]]: components["schemas"]["ConversationListItem"][Field];
};
/** What {@link eachListUnassignedConversations} gives: the items, and by `.pages()` the answers. */
export type ListUnassignedConversationsPages = Pages<ListUnassignedConversationsItem, ListUnassignedConversationsAnswer>;
/**
 * The items of {@link listUnassignedConversations}: a page is asked for when its first item is wanted. `.pages()`
 * gives the answers.
 */
export function eachListUnassignedConversations(
  client: Client<"libredesk">,
  input?: ListUnassignedConversationsInput,
  options?: CallOptions,
): ListUnassignedConversationsPages {
  return pagesOf(
    client,
    listUnassignedConversationsOperation,
    byPage,
    {
      items: ["data", "results"],
      id: ["uuid"],
      parameter: ["query", "page"],
      first: 1,
      size: ["query", "page_size"],
      total: ["data", "total"],
    },
    input,
    options,
  );
}

/** Where the parts of a {@link searchConversations} request go. */
export interface SearchConversationsInput {
  /** What follows the address's question mark. */
  query: {
    /** What to look for: at least three bytes, in which % and _ stand for any text and any character. */
    query: string;
  };
}
/** The body of what {@link searchConversations} was answered with, where it succeeded. */
export type SearchConversationsData = {
  [Field in keyof components["schemas"]["ConversationSearchResponse"]]: components["schemas"]["ConversationSearchResponse"][Field];
};
/** What {@link searchConversations} resolves to. */
export type SearchConversationsAnswer = Answer<200, SearchConversationsData>;
/** What {@link safeSearchConversations} resolves to. */
export type SearchConversationsResult =
  | Success<200, SearchConversationsData>
  | Failure<400, components["schemas"]["ErrorEnvelope"]>
  | Failure<401, components["schemas"]["ErrorEnvelope"]>
  | Failure<403, components["schemas"]["ErrorEnvelope"]>
  | Failure<500, components["schemas"]["ErrorEnvelope"]>
  | OtherFailure;

/** {@link searchConversations} as data: a row of the table of operations. */
export const searchConversationsOperation: Operation = {
  name: "searchConversations",
  method: "GET",
  path: "/api/v1/conversations/search",
  query: { query: { required: true } },
  accept: "application/json",
  success: { 200: "json" },
  security: [["basicAuth"], ["tokenAuth"]],
  idempotent: true,
};

/**
 * Finds conversations by their whole reference number or by part of the contact's e-mail address. Needs
 * conversations:read. At most 1000 come, without pages; those that the agent may not see are left out in silence.
 * `GET /api/v1/conversations/search`.
 * Known from recorded exchanges; not in the vendor's published document.
 * Repeated by itself where that may help, since a repeat changes nothing.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await searchConversations(client, { query: { query: "query" } });
 * ```
 */
export function searchConversations(
  client: Client<"libredesk">,
  input: SearchConversationsInput,
  options?: CallOptions,
): Promise<SearchConversationsAnswer> {
  return client[call](searchConversationsOperation, input, options);
}
/** {@link searchConversations}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeSearchConversations(
  client: Client<"libredesk">,
  input: SearchConversationsInput,
  options?: CallOptions,
): Promise<SearchConversationsResult> {
  const failures = { 400: "json", 401: "json", 403: "json", 500: "json" } as const;
  return settle(searchConversationsOperation, failures, searchConversations(client, input, options));
}

/** Where the parts of a {@link updateConversationStatus} request go. */
export interface UpdateConversationStatusInput {
  /** The parts of the address. */
  path: {
    /** The conversation, by its UUID. Any other text, such as its reference number, is a 500. */
    uuid: string;
  };
  /** The request's body, as `application/json`. */
  body: UpdateConversationStatusBody;
}
/** The body of a {@link updateConversationStatus} request, as `application/json`. */
export type UpdateConversationStatusBody = {
  [Field in keyof components["schemas"]["StatusUpdate"]]: components["schemas"]["StatusUpdate"][Field];
};
/** The body of what {@link updateConversationStatus} was answered with, where it succeeded. */
export type UpdateConversationStatusData = {
  [Field in keyof components["schemas"]["Done"]]: components["schemas"]["Done"][Field];
};
/** What {@link updateConversationStatus} resolves to. */
export type UpdateConversationStatusAnswer = Answer<200, UpdateConversationStatusData>;
/** What {@link safeUpdateConversationStatus} resolves to. */
export type UpdateConversationStatusResult =
  | Success<200, UpdateConversationStatusData>
  | Failure<400, components["schemas"]["ErrorEnvelope"]>
  | Failure<401, components["schemas"]["ErrorEnvelope"]>
  | Failure<403, components["schemas"]["ErrorEnvelope"]>
  | Failure<404, components["schemas"]["ErrorEnvelope"]>
  | Failure<500, components["schemas"]["ErrorEnvelope"]>
  | OtherFailure;

/** {@link updateConversationStatus} as data: a row of the table of operations. */
export const updateConversationStatusOperation: Operation = {
  name: "updateConversationStatus",
  method: "PUT",
  path: "/api/v1/conversations/{uuid}/status",
  writePath,
  writeBody: jsonBody,
  accept: "application/json",
  success: { 200: "json" },
  security: [["basicAuth"], ["tokenAuth"]],
};

/**
 * Sets the status, by its name. Needs conversations:update_status. A repeat changes nothing, save with Snoozed:
 * the time begins anew, and activity and webhook come again. Resolved may send the contact a survey. `PUT
 * /api/v1/conversations/{uuid}/status`.
 * Known from recorded exchanges; not in the vendor's published document.
 * Sent once: never repeated by itself after an uncertain outcome.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await updateConversationStatus(client, {
 *   path: { uuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182" },
 *   body: { status: "status" },
 * });
 * ```
 */
export function updateConversationStatus(
  client: Client<"libredesk">,
  input: UpdateConversationStatusInput,
  options?: CallOptions,
): Promise<UpdateConversationStatusAnswer> {
  return client[call](updateConversationStatusOperation, input, options);
}
/** {@link updateConversationStatus}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeUpdateConversationStatus(
  client: Client<"libredesk">,
  input: UpdateConversationStatusInput,
  options?: CallOptions,
): Promise<UpdateConversationStatusResult> {
  const failures = { 400: "json", 401: "json", 403: "json", 404: "json", 500: "json" } as const;
  return settle(updateConversationStatusOperation, failures, updateConversationStatus(client, input, options));
}

/** Where the parts of a {@link assignUser} request go. */
export interface AssignUserInput {
  /** The parts of the address. */
  path: {
    /** The conversation, by its UUID. Any other text, such as its reference number, is a 500. */
    uuid: string;
  };
  /** The request's body, as `application/json`. */
  body: AssignUserBody;
}
/** The body of a {@link assignUser} request, as `application/json`. */
export type AssignUserBody = {
  [Field in keyof components["schemas"]["AssigneeUpdate"]]: components["schemas"]["AssigneeUpdate"][Field];
};
/** The body of what {@link assignUser} was answered with, where it succeeded. */
export type AssignUserData = {
  [Field in keyof components["schemas"]["Done"]]: components["schemas"]["Done"][Field];
};
/** What {@link assignUser} resolves to. */
export type AssignUserAnswer = Answer<200, AssignUserData>;
/** What {@link safeAssignUser} resolves to. */
export type AssignUserResult =
  | Success<200, AssignUserData>
  | Failure<400, components["schemas"]["ErrorEnvelope"]>
  | Failure<401, components["schemas"]["ErrorEnvelope"]>
  | Failure<403, components["schemas"]["ErrorEnvelope"]>
  | Failure<404, components["schemas"]["ErrorEnvelope"]>
  | Failure<500, components["schemas"]["ErrorEnvelope"]>
  | OtherFailure;

/** {@link assignUser} as data: a row of the table of operations. */
export const assignUserOperation: Operation = {
  name: "assignUser",
  method: "PUT",
  path: "/api/v1/conversations/{uuid}/assignee/user",
  writePath,
  writeBody: jsonBody,
  accept: "application/json",
  success: { 200: "json" },
  security: [["basicAuth"], ["tokenAuth"]],
  idempotent: true,
};

/**
 * Assigns an agent. Needs conversations:update_user_assignee. A repeat changes nothing and tells nobody. An
 * unknown id is a 500 without effect; a contact's id is one too, and yet the contact is assigned. `PUT
 * /api/v1/conversations/{uuid}/assignee/user`.
 * Known from recorded exchanges; not in the vendor's published document.
 * Repeated by itself where that may help, since a repeat changes nothing.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await assignUser(client, {
 *   path: { uuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182" },
 *   body: { assignee_id: 1 },
 * });
 * ```
 */
export function assignUser(
  client: Client<"libredesk">,
  input: AssignUserInput,
  options?: CallOptions,
): Promise<AssignUserAnswer> {
  return client[call](assignUserOperation, input, options);
}
/** {@link assignUser}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeAssignUser(
  client: Client<"libredesk">,
  input: AssignUserInput,
  options?: CallOptions,
): Promise<AssignUserResult> {
  const failures = { 400: "json", 401: "json", 403: "json", 404: "json", 500: "json" } as const;
  return settle(assignUserOperation, failures, assignUser(client, input, options));
}

/** Where the parts of a {@link assignTeam} request go. */
export interface AssignTeamInput {
  /** The parts of the address. */
  path: {
    /** The conversation, by its UUID. Any other text, such as its reference number, is a 500. */
    uuid: string;
  };
  /** The request's body, as `application/json`. */
  body: AssignTeamBody;
}
/** The body of a {@link assignTeam} request, as `application/json`. */
export type AssignTeamBody = {
  [Field in keyof components["schemas"]["AssigneeUpdate"]]: components["schemas"]["AssigneeUpdate"][Field];
};
/** The body of what {@link assignTeam} was answered with, where it succeeded. */
export type AssignTeamData = {
  [Field in keyof components["schemas"]["Done"]]: components["schemas"]["Done"][Field];
};
/** What {@link assignTeam} resolves to. */
export type AssignTeamAnswer = Answer<200, AssignTeamData>;
/** What {@link safeAssignTeam} resolves to. */
export type AssignTeamResult =
  | Success<200, AssignTeamData>
  | Failure<400, components["schemas"]["ErrorEnvelope"]>
  | Failure<401, components["schemas"]["ErrorEnvelope"]>
  | Failure<403, components["schemas"]["ErrorEnvelope"]>
  | Failure<404, components["schemas"]["ErrorEnvelope"]>
  | Failure<500, components["schemas"]["ErrorEnvelope"]>
  | OtherFailure;

/** {@link assignTeam} as data: a row of the table of operations. */
export const assignTeamOperation: Operation = {
  name: "assignTeam",
  method: "PUT",
  path: "/api/v1/conversations/{uuid}/assignee/team",
  writePath,
  writeBody: jsonBody,
  accept: "application/json",
  success: { 200: "json" },
  security: [["basicAuth"], ["tokenAuth"]],
  idempotent: true,
};

/**
 * Assigns a team; where that is another one, the agent is taken away. Needs conversations:update_team_assignee. A
 * repeat changes nothing and tells nobody. `PUT /api/v1/conversations/{uuid}/assignee/team`.
 * Known from recorded exchanges; not in the vendor's published document.
 * Repeated by itself where that may help, since a repeat changes nothing.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await assignTeam(client, {
 *   path: { uuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182" },
 *   body: { assignee_id: 1 },
 * });
 * ```
 */
export function assignTeam(
  client: Client<"libredesk">,
  input: AssignTeamInput,
  options?: CallOptions,
): Promise<AssignTeamAnswer> {
  return client[call](assignTeamOperation, input, options);
}
/** {@link assignTeam}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeAssignTeam(
  client: Client<"libredesk">,
  input: AssignTeamInput,
  options?: CallOptions,
): Promise<AssignTeamResult> {
  const failures = { 400: "json", 401: "json", 403: "json", 404: "json", 500: "json" } as const;
  return settle(assignTeamOperation, failures, assignTeam(client, input, options));
}

/** Where the parts of a {@link unassignUser} request go. */
export interface UnassignUserInput {
  /** The parts of the address. */
  path: {
    /** The conversation, by its UUID. Any other text, such as its reference number, is a 500. */
    uuid: string;
  };
}
/** The body of what {@link unassignUser} was answered with, where it succeeded. */
export type UnassignUserData = {
  [Field in keyof components["schemas"]["Done"]]: components["schemas"]["Done"][Field];
};
/** What {@link unassignUser} resolves to. */
export type UnassignUserAnswer = Answer<200, UnassignUserData>;
/** What {@link safeUnassignUser} resolves to. */
export type UnassignUserResult =
  | Success<200, UnassignUserData>
  | Failure<401, components["schemas"]["ErrorEnvelope"]>
  | Failure<403, components["schemas"]["ErrorEnvelope"]>
  | Failure<404, components["schemas"]["ErrorEnvelope"]>
  | Failure<500, components["schemas"]["ErrorEnvelope"]>
  | OtherFailure;

/** {@link unassignUser} as data: a row of the table of operations. */
export const unassignUserOperation: Operation = {
  name: "unassignUser",
  method: "PUT",
  path: "/api/v1/conversations/{uuid}/assignee/user/remove",
  writePath,
  accept: "application/json",
  success: { 200: "json" },
  security: [["basicAuth"], ["tokenAuth"]],
  idempotent: true,
};

/**
 * Takes the agent away. Needs conversations:update_user_assignee. A repeat changes nothing, but the webhook
 * conversation.unassigned comes again. `PUT /api/v1/conversations/{uuid}/assignee/user/remove`.
 * Known from recorded exchanges; not in the vendor's published document.
 * Repeated by itself where that may help, since a repeat changes nothing.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await unassignUser(client, {
 *   path: { uuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182" },
 * });
 * ```
 */
export function unassignUser(
  client: Client<"libredesk">,
  input: UnassignUserInput,
  options?: CallOptions,
): Promise<UnassignUserAnswer> {
  return client[call](unassignUserOperation, input, options);
}
/** {@link unassignUser}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeUnassignUser(
  client: Client<"libredesk">,
  input: UnassignUserInput,
  options?: CallOptions,
): Promise<UnassignUserResult> {
  const failures = { 401: "json", 403: "json", 404: "json", 500: "json" } as const;
  return settle(unassignUserOperation, failures, unassignUser(client, input, options));
}

/** Where the parts of a {@link unassignTeam} request go. */
export interface UnassignTeamInput {
  /** The parts of the address. */
  path: {
    /** The conversation, by its UUID. Any other text, such as its reference number, is a 500. */
    uuid: string;
  };
}
/** The body of what {@link unassignTeam} was answered with, where it succeeded. */
export type UnassignTeamData = {
  [Field in keyof components["schemas"]["Done"]]: components["schemas"]["Done"][Field];
};
/** What {@link unassignTeam} resolves to. */
export type UnassignTeamAnswer = Answer<200, UnassignTeamData>;
/** What {@link safeUnassignTeam} resolves to. */
export type UnassignTeamResult =
  | Success<200, UnassignTeamData>
  | Failure<401, components["schemas"]["ErrorEnvelope"]>
  | Failure<403, components["schemas"]["ErrorEnvelope"]>
  | Failure<404, components["schemas"]["ErrorEnvelope"]>
  | Failure<500, components["schemas"]["ErrorEnvelope"]>
  | OtherFailure;

/** {@link unassignTeam} as data: a row of the table of operations. */
export const unassignTeamOperation: Operation = {
  name: "unassignTeam",
  method: "PUT",
  path: "/api/v1/conversations/{uuid}/assignee/team/remove",
  writePath,
  accept: "application/json",
  success: { 200: "json" },
  security: [["basicAuth"], ["tokenAuth"]],
  idempotent: true,
};

/**
 * Takes the team away. Needs conversations:update_team_assignee. A repeat changes nothing, and no webhook tells of
 * it. `PUT /api/v1/conversations/{uuid}/assignee/team/remove`.
 * Known from recorded exchanges; not in the vendor's published document.
 * Repeated by itself where that may help, since a repeat changes nothing.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await unassignTeam(client, {
 *   path: { uuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182" },
 * });
 * ```
 */
export function unassignTeam(
  client: Client<"libredesk">,
  input: UnassignTeamInput,
  options?: CallOptions,
): Promise<UnassignTeamAnswer> {
  return client[call](unassignTeamOperation, input, options);
}
/** {@link unassignTeam}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeUnassignTeam(
  client: Client<"libredesk">,
  input: UnassignTeamInput,
  options?: CallOptions,
): Promise<UnassignTeamResult> {
  const failures = { 401: "json", 403: "json", 404: "json", 500: "json" } as const;
  return settle(unassignTeamOperation, failures, unassignTeam(client, input, options));
}

/** Where the parts of a {@link updateConversationTags} request go. */
export interface UpdateConversationTagsInput {
  /** The parts of the address. */
  path: {
    /** The conversation, by its UUID. Any other text, such as its reference number, is a 500. */
    uuid: string;
  };
  /** The request's body, as `application/json`. */
  body: UpdateConversationTagsBody;
}
/** The body of a {@link updateConversationTags} request, as `application/json`. */
export type UpdateConversationTagsBody = {
  [Field in keyof components["schemas"]["TagsUpdate"]]: components["schemas"]["TagsUpdate"][Field];
};
/** The body of what {@link updateConversationTags} was answered with, where it succeeded. */
export type UpdateConversationTagsData = {
  [Field in keyof components["schemas"]["Done"]]: components["schemas"]["Done"][Field];
};
/** What {@link updateConversationTags} resolves to. */
export type UpdateConversationTagsAnswer = Answer<200, UpdateConversationTagsData>;
/** What {@link safeUpdateConversationTags} resolves to. */
export type UpdateConversationTagsResult =
  | Success<200, UpdateConversationTagsData>
  | Failure<400, components["schemas"]["ErrorEnvelope"]>
  | Failure<401, components["schemas"]["ErrorEnvelope"]>
  | Failure<403, components["schemas"]["ErrorEnvelope"]>
  | Failure<404, components["schemas"]["ErrorEnvelope"]>
  | Failure<500, components["schemas"]["ErrorEnvelope"]>
  | OtherFailure;

/** {@link updateConversationTags} as data: a row of the table of operations. */
export const updateConversationTagsOperation: Operation = {
  name: "updateConversationTags",
  method: "POST",
  path: "/api/v1/conversations/{uuid}/tags",
  writePath,
  writeBody: jsonBody,
  accept: "application/json",
  success: { 200: "json" },
  security: [["basicAuth"], ["tokenAuth"]],
  idempotent: true,
};

/**
 * Sets, adds or removes tags of a conversation. Needs conversations:update_tags. A repeat changes nothing, but the
 * webhook conversation.tags_changed comes again. `POST /api/v1/conversations/{uuid}/tags`.
 * Known from recorded exchanges; not in the vendor's published document.
 * Repeated by itself where that may help, since a repeat changes nothing.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await updateConversationTags(client, {
 *   path: { uuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182" },
 *   body: { tags: ["tag"] },
 * });
 * ```
 */
export function updateConversationTags(
  client: Client<"libredesk">,
  input: UpdateConversationTagsInput,
  options?: CallOptions,
): Promise<UpdateConversationTagsAnswer> {
  return client[call](updateConversationTagsOperation, input, options);
}
/** {@link updateConversationTags}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeUpdateConversationTags(
  client: Client<"libredesk">,
  input: UpdateConversationTagsInput,
  options?: CallOptions,
): Promise<UpdateConversationTagsResult> {
  const failures = { 400: "json", 401: "json", 403: "json", 404: "json", 500: "json" } as const;
  return settle(updateConversationTagsOperation, failures, updateConversationTags(client, input, options));
}

/** {@link listTags} takes nothing. */
export type ListTagsInput = { [place: string]: never };
/** The body of what {@link listTags} was answered with, where it succeeded. */
export type ListTagsData = {
  [Field in keyof components["schemas"]["TagListResponse"]]: components["schemas"]["TagListResponse"][Field];
};
/** What {@link listTags} resolves to. */
export type ListTagsAnswer = Answer<200, ListTagsData>;
/** What {@link safeListTags} resolves to. */
export type ListTagsResult =
  | Success<200, ListTagsData>
  | Failure<401, components["schemas"]["ErrorEnvelope"]>
  | Failure<500, components["schemas"]["ErrorEnvelope"]>
  | OtherFailure;

/** {@link listTags} as data: a row of the table of operations. */
export const listTagsOperation: Operation = {
  name: "listTags",
  method: "GET",
  path: "/api/v1/tags",
  accept: "application/json",
  success: { 200: "json" },
  security: [["basicAuth"], ["tokenAuth"]],
  idempotent: true,
};

/**
 * Lists every tag there is. Any valid key may. `GET /api/v1/tags`.
 * Known from recorded exchanges; not in the vendor's published document.
 * Repeated by itself where that may help, since a repeat changes nothing.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await listTags(client);
 * ```
 */
export function listTags(
  client: Client<"libredesk">,
  input?: ListTagsInput,
  options?: CallOptions,
): Promise<ListTagsAnswer> {
  return client[call](listTagsOperation, input, options);
}
/** {@link listTags}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeListTags(
  client: Client<"libredesk">,
  input?: ListTagsInput,
  options?: CallOptions,
): Promise<ListTagsResult> {
  const failures = { 401: "json", 500: "json" } as const;
  return settle(listTagsOperation, failures, listTags(client, input, options));
}

/** {@link listStatuses} takes nothing. */
export type ListStatusesInput = { [place: string]: never };
/** The body of what {@link listStatuses} was answered with, where it succeeded. */
export type ListStatusesData = {
  [Field in keyof components["schemas"]["StatusListResponse"]]: components["schemas"]["StatusListResponse"][Field];
};
/** What {@link listStatuses} resolves to. */
export type ListStatusesAnswer = Answer<200, ListStatusesData>;
/** What {@link safeListStatuses} resolves to. */
export type ListStatusesResult =
  | Success<200, ListStatusesData>
  | Failure<401, components["schemas"]["ErrorEnvelope"]>
  | Failure<500, components["schemas"]["ErrorEnvelope"]>
  | OtherFailure;

/** {@link listStatuses} as data: a row of the table of operations. */
export const listStatusesOperation: Operation = {
  name: "listStatuses",
  method: "GET",
  path: "/api/v1/statuses",
  accept: "application/json",
  success: { 200: "json" },
  security: [["basicAuth"], ["tokenAuth"]],
  idempotent: true,
};

/**
 * Lists every status a conversation can have, in no promised order. Any valid key may. `GET /api/v1/statuses`.
 * Known from recorded exchanges; not in the vendor's published document.
 * Repeated by itself where that may help, since a repeat changes nothing.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await listStatuses(client);
 * ```
 */
export function listStatuses(
  client: Client<"libredesk">,
  input?: ListStatusesInput,
  options?: CallOptions,
): Promise<ListStatusesAnswer> {
  return client[call](listStatusesOperation, input, options);
}
/** {@link listStatuses}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeListStatuses(
  client: Client<"libredesk">,
  input?: ListStatusesInput,
  options?: CallOptions,
): Promise<ListStatusesResult> {
  const failures = { 401: "json", 500: "json" } as const;
  return settle(listStatusesOperation, failures, listStatuses(client, input, options));
}

/** Where the parts of a {@link uploadMedia} request go. */
export interface UploadMediaInput {
  /** The request's body, as `multipart/form-data`. */
  body: UploadMediaBody;
}
/** The body of a {@link uploadMedia} request, as `multipart/form-data`. */
export type UploadMediaBody = {
  [Field in keyof components["schemas"]["MediaUpload"]]: components["schemas"]["MediaUpload"][Field];
};
/** The body of what {@link uploadMedia} was answered with, where it succeeded. */
export type UploadMediaData = {
  [Field in keyof components["schemas"]["MediaResponse"]]: components["schemas"]["MediaResponse"][Field];
};
/** What {@link uploadMedia} resolves to. */
export type UploadMediaAnswer = Answer<200, UploadMediaData>;
/** What {@link safeUploadMedia} resolves to. */
export type UploadMediaResult =
  | Success<200, UploadMediaData>
  | Failure<400, components["schemas"]["ErrorEnvelope"]>
  | Failure<401, components["schemas"]["ErrorEnvelope"]>
  | Failure<403, components["schemas"]["ErrorEnvelope"]>
  | Failure<413, components["schemas"]["ErrorEnvelope"]>
  | Failure<500, components["schemas"]["ErrorEnvelope"]>
  | OtherFailure;

/** {@link uploadMedia} as data: a row of the table of operations. */
export const uploadMediaOperation: Operation = {
  name: "uploadMedia",
  method: "POST",
  path: "/api/v1/media",
  writeBody: (input, refuse) => bodyOf({ "multipart/form-data": writeMultipart }, "required")(input, refuse),
  accept: "application/json",
  success: { 200: "json" },
  security: [["basicAuth"], ["tokenAuth"]],
  promises: (at) => (at("data", "id") ?? "") === "" && "/data/id",
};

/**
 * Uploads a file, whose `id` then goes into the `attachments` of one message. Any valid key may. A repeat makes a
 * second file, which nobody sees until it is attached. `POST /api/v1/media`.
 * Known from recorded exchanges; not in the vendor's published document.
 * Sent once: never repeated by itself after an uncertain outcome.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await uploadMedia(client, { body: { files: new Blob(["Hello"]) } });
 * ```
 */
export function uploadMedia(
  client: Client<"libredesk">,
  input: UploadMediaInput,
  options?: CallOptions,
): Promise<UploadMediaAnswer> {
  return client[call](uploadMediaOperation, input, options);
}
/** {@link uploadMedia}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeUploadMedia(
  client: Client<"libredesk">,
  input: UploadMediaInput,
  options?: CallOptions,
): Promise<UploadMediaResult> {
  const failures = { 400: "json", 401: "json", 403: "json", 413: "json", 500: "json" } as const;
  return settle(uploadMediaOperation, failures, uploadMedia(client, input, options));
}

/** Where the parts of a {@link searchContacts} request go. */
export interface SearchContactsInput {
  /** What follows the address's question mark. */
  query: {
    /** What to look for: at least three bytes, in which % and _ stand for any text and any character. */
    query: string;
  };
}
/** The body of what {@link searchContacts} was answered with, where it succeeded. */
export type SearchContactsData = {
  [Field in keyof components["schemas"]["ContactSearchResponse"]]: components["schemas"]["ContactSearchResponse"][Field];
};
/** What {@link searchContacts} resolves to. */
export type SearchContactsAnswer = Answer<200, SearchContactsData>;
/** What {@link safeSearchContacts} resolves to. */
export type SearchContactsResult =
  | Success<200, SearchContactsData>
  | Failure<400, components["schemas"]["ErrorEnvelope"]>
  | Failure<401, components["schemas"]["ErrorEnvelope"]>
  | Failure<403, components["schemas"]["ErrorEnvelope"]>
  | Failure<500, components["schemas"]["ErrorEnvelope"]>
  | OtherFailure;

/** {@link searchContacts} as data: a row of the table of operations. */
export const searchContactsOperation: Operation = {
  name: "searchContacts",
  method: "GET",
  path: "/api/v1/contacts/search",
  query: { query: { required: true } },
  accept: "application/json",
  success: { 200: "json" },
  security: [["basicAuth"], ["tokenAuth"]],
  idempotent: true,
};

/**
 * Finds contacts by part of their e-mail address. Needs contacts:read. At most 15 come, in no promised order and
 * without pages. `GET /api/v1/contacts/search`.
 * Known from recorded exchanges; not in the vendor's published document.
 * Repeated by itself where that may help, since a repeat changes nothing.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await searchContacts(client, { query: { query: "query" } });
 * ```
 */
export function searchContacts(
  client: Client<"libredesk">,
  input: SearchContactsInput,
  options?: CallOptions,
): Promise<SearchContactsAnswer> {
  return client[call](searchContactsOperation, input, options);
}
/** {@link searchContacts}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeSearchContacts(
  client: Client<"libredesk">,
  input: SearchContactsInput,
  options?: CallOptions,
): Promise<SearchContactsResult> {
  const failures = { 400: "json", 401: "json", 403: "json", 500: "json" } as const;
  return settle(searchContactsOperation, failures, searchContacts(client, input, options));
}

/** Where the parts of a {@link getContact} request go. */
export interface GetContactInput {
  /** The parts of the address. */
  path: {
    /** The contact, by its number. */
    id: number;
  };
}
/** The body of what {@link getContact} was answered with, where it succeeded. */
export type GetContactData = {
  [Field in keyof components["schemas"]["UserResponse"]]: components["schemas"]["UserResponse"][Field];
};
/** What {@link getContact} resolves to. */
export type GetContactAnswer = Answer<200, GetContactData>;
/** What {@link safeGetContact} resolves to. */
export type GetContactResult =
  | Success<200, GetContactData>
  | Failure<400, components["schemas"]["ErrorEnvelope"]>
  | Failure<401, components["schemas"]["ErrorEnvelope"]>
  | Failure<403, components["schemas"]["ErrorEnvelope"]>
  | Failure<404, components["schemas"]["ErrorEnvelope"]>
  | Failure<500, components["schemas"]["ErrorEnvelope"]>
  | OtherFailure;

/** {@link getContact} as data: a row of the table of operations. */
export const getContactOperation: Operation = {
  name: "getContact",
  method: "GET",
  path: "/api/v1/contacts/{id}",
  writePath,
  accept: "application/json",
  success: { 200: "json" },
  security: [["basicAuth"], ["tokenAuth"]],
  idempotent: true,
};

/**
 * Gets one contact or visitor. Needs contacts:read. The id of an agent isn't found. `GET /api/v1/contacts/{id}`.
 * Known from recorded exchanges; not in the vendor's published document.
 * Repeated by itself where that may help, since a repeat changes nothing.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await getContact(client, { path: { id: 1 } });
 * ```
 */
export function getContact(
  client: Client<"libredesk">,
  input: GetContactInput,
  options?: CallOptions,
): Promise<GetContactAnswer> {
  return client[call](getContactOperation, input, options);
}
/** {@link getContact}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeGetContact(
  client: Client<"libredesk">,
  input: GetContactInput,
  options?: CallOptions,
): Promise<GetContactResult> {
  const failures = { 400: "json", 401: "json", 403: "json", 404: "json", 500: "json" } as const;
  return settle(getContactOperation, failures, getContact(client, input, options));
}

/** {@link getCurrentAgent} takes nothing. */
export type GetCurrentAgentInput = { [place: string]: never };
/** The body of what {@link getCurrentAgent} was answered with, where it succeeded. */
export type GetCurrentAgentData = {
  [Field in keyof components["schemas"]["UserResponse"]]: components["schemas"]["UserResponse"][Field];
};
/** What {@link getCurrentAgent} resolves to. */
export type GetCurrentAgentAnswer = Answer<200, GetCurrentAgentData>;
/** What {@link safeGetCurrentAgent} resolves to. */
export type GetCurrentAgentResult =
  | Success<200, GetCurrentAgentData>
  | Failure<401, components["schemas"]["ErrorEnvelope"]>
  | Failure<500, components["schemas"]["ErrorEnvelope"]>
  | OtherFailure;

/** {@link getCurrentAgent} as data: a row of the table of operations. */
export const getCurrentAgentOperation: Operation = {
  name: "getCurrentAgent",
  method: "GET",
  path: "/api/v1/agents/me",
  accept: "application/json",
  success: { 200: "json" },
  security: [["basicAuth"], ["tokenAuth"]],
  idempotent: true,
};

/**
 * Gets the agent that the key belongs to, with its permissions. Any valid key may. The answer holds the key
 * itself, in `api_key`. `GET /api/v1/agents/me`.
 * Known from recorded exchanges; not in the vendor's published document.
 * Repeated by itself where that may help, since a repeat changes nothing.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await getCurrentAgent(client);
 * ```
 */
export function getCurrentAgent(
  client: Client<"libredesk">,
  input?: GetCurrentAgentInput,
  options?: CallOptions,
): Promise<GetCurrentAgentAnswer> {
  return client[call](getCurrentAgentOperation, input, options);
}
/** {@link getCurrentAgent}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeGetCurrentAgent(
  client: Client<"libredesk">,
  input?: GetCurrentAgentInput,
  options?: CallOptions,
): Promise<GetCurrentAgentResult> {
  const failures = { 401: "json", 500: "json" } as const;
  return settle(getCurrentAgentOperation, failures, getCurrentAgent(client, input, options));
}

/** {@link listWebhooks} takes nothing. */
export type ListWebhooksInput = { [place: string]: never };
/** The body of what {@link listWebhooks} was answered with, where it succeeded. */
export type ListWebhooksData = {
  [Field in keyof components["schemas"]["WebhookListResponse"]]: components["schemas"]["WebhookListResponse"][Field];
};
/** What {@link listWebhooks} resolves to. */
export type ListWebhooksAnswer = Answer<200, ListWebhooksData>;
/** What {@link safeListWebhooks} resolves to. */
export type ListWebhooksResult =
  | Success<200, ListWebhooksData>
  | Failure<401, components["schemas"]["ErrorEnvelope"]>
  | Failure<403, components["schemas"]["ErrorEnvelope"]>
  | Failure<500, components["schemas"]["ErrorEnvelope"]>
  | OtherFailure;

/** {@link listWebhooks} as data: a row of the table of operations. */
export const listWebhooksOperation: Operation = {
  name: "listWebhooks",
  method: "GET",
  path: "/api/v1/webhooks",
  accept: "application/json",
  success: { 200: "json" },
  security: [["basicAuth"], ["tokenAuth"]],
  idempotent: true,
};

/**
 * Lists every webhook, newest first. Needs webhooks:manage. `GET /api/v1/webhooks`.
 * Known from recorded exchanges; not in the vendor's published document.
 * Repeated by itself where that may help, since a repeat changes nothing.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await listWebhooks(client);
 * ```
 */
export function listWebhooks(
  client: Client<"libredesk">,
  input?: ListWebhooksInput,
  options?: CallOptions,
): Promise<ListWebhooksAnswer> {
  return client[call](listWebhooksOperation, input, options);
}
/** {@link listWebhooks}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeListWebhooks(
  client: Client<"libredesk">,
  input?: ListWebhooksInput,
  options?: CallOptions,
): Promise<ListWebhooksResult> {
  const failures = { 401: "json", 403: "json", 500: "json" } as const;
  return settle(listWebhooksOperation, failures, listWebhooks(client, input, options));
}

/** Where the parts of a {@link createWebhook} request go. */
export interface CreateWebhookInput {
  /** The request's body, as `application/json`. */
  body: CreateWebhookBody;
}
/** The body of a {@link createWebhook} request, as `application/json`. */
export type CreateWebhookBody = {
  [Field in keyof components["schemas"]["WebhookRequest"]]: components["schemas"]["WebhookRequest"][Field];
};
/** The body of what {@link createWebhook} was answered with, where it succeeded. */
export type CreateWebhookData = {
  [Field in keyof components["schemas"]["WebhookResponse"]]: components["schemas"]["WebhookResponse"][Field];
};
/** What {@link createWebhook} resolves to. */
export type CreateWebhookAnswer = Answer<200, CreateWebhookData>;
/** What {@link safeCreateWebhook} resolves to. */
export type CreateWebhookResult =
  | Success<200, CreateWebhookData>
  | Failure<200, components["schemas"]["WebhookOrRefusal"]>
  | Failure<400, components["schemas"]["ErrorEnvelope"]>
  | Failure<401, components["schemas"]["ErrorEnvelope"]>
  | Failure<403, components["schemas"]["ErrorEnvelope"]>
  | Failure<500, components["schemas"]["ErrorEnvelope"]>
  | OtherFailure;

/** {@link createWebhook} as data: a row of the table of operations. */
export const createWebhookOperation: Operation = {
  name: "createWebhook",
  method: "POST",
  path: "/api/v1/webhooks",
  writeBody: jsonBody,
  accept: "application/json",
  success: { 200: "json" },
  security: [["basicAuth"], ["tokenAuth"]],
  rejects: { "2xx": (at) => at("data", "Code") != null && [at("data", "Message")] },
  promises: (at) => (at("data", "id") ?? "") === "" && "/data/id",
};

/**
 * Adds a webhook, switched off unless `is_active` says otherwise. Needs webhooks:manage. A repeat makes a second
 * webhook, and each event then comes twice. Without a name, a URL or events the server refuses in the body of a
 * 200, and makes none. `POST /api/v1/webhooks`.
 * Known from recorded exchanges; not in the vendor's published document.
 * Sent once: never repeated by itself after an uncertain outcome.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await createWebhook(client, {
 *   body: { name: "name", url: "url", events: ["conversation.created"] },
 * });
 * ```
 */
export function createWebhook(
  client: Client<"libredesk">,
  input: CreateWebhookInput,
  options?: CallOptions,
): Promise<CreateWebhookAnswer> {
  return client[call](createWebhookOperation, input, options);
}
/** {@link createWebhook}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeCreateWebhook(
  client: Client<"libredesk">,
  input: CreateWebhookInput,
  options?: CallOptions,
): Promise<CreateWebhookResult> {
  const failures = { 200: "json", 400: "json", 401: "json", 403: "json", 500: "json" } as const;
  return settle(createWebhookOperation, failures, createWebhook(client, input, options));
}

/** {@link listWebhooksCompact} takes nothing. */
export type ListWebhooksCompactInput = { [place: string]: never };
/** The body of what {@link listWebhooksCompact} was answered with, where it succeeded. */
export type ListWebhooksCompactData = {
  [Field in keyof components["schemas"]["WebhookNameListResponse"]]: components["schemas"]["WebhookNameListResponse"][Field];
};
/** What {@link listWebhooksCompact} resolves to. */
export type ListWebhooksCompactAnswer = Answer<200, ListWebhooksCompactData>;
/** What {@link safeListWebhooksCompact} resolves to. */
export type ListWebhooksCompactResult =
  | Success<200, ListWebhooksCompactData>
  | Failure<401, components["schemas"]["ErrorEnvelope"]>
  | Failure<500, components["schemas"]["ErrorEnvelope"]>
  | OtherFailure;

/** {@link listWebhooksCompact} as data: a row of the table of operations. */
export const listWebhooksCompactOperation: Operation = {
  name: "listWebhooksCompact",
  method: "GET",
  path: "/api/v1/webhooks/compact",
  accept: "application/json",
  success: { 200: "json" },
  security: [["basicAuth"], ["tokenAuth"]],
  idempotent: true,
};

/**
 * Lists ids and names of the webhooks. Any valid key may. `GET /api/v1/webhooks/compact`.
 * Known from recorded exchanges; not in the vendor's published document.
 * Repeated by itself where that may help, since a repeat changes nothing.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await listWebhooksCompact(client);
 * ```
 */
export function listWebhooksCompact(
  client: Client<"libredesk">,
  input?: ListWebhooksCompactInput,
  options?: CallOptions,
): Promise<ListWebhooksCompactAnswer> {
  return client[call](listWebhooksCompactOperation, input, options);
}
/** {@link listWebhooksCompact}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeListWebhooksCompact(
  client: Client<"libredesk">,
  input?: ListWebhooksCompactInput,
  options?: CallOptions,
): Promise<ListWebhooksCompactResult> {
  const failures = { 401: "json", 500: "json" } as const;
  return settle(listWebhooksCompactOperation, failures, listWebhooksCompact(client, input, options));
}

/** Where the parts of a {@link getWebhook} request go. */
export interface GetWebhookInput {
  /** The parts of the address. */
  path: {
    /** The webhook, by its number. */
    id: number;
  };
}
/** The body of what {@link getWebhook} was answered with, where it succeeded. */
export type GetWebhookData = {
  [Field in keyof components["schemas"]["WebhookResponse"]]: components["schemas"]["WebhookResponse"][Field];
};
/** What {@link getWebhook} resolves to. */
export type GetWebhookAnswer = Answer<200, GetWebhookData>;
/** What {@link safeGetWebhook} resolves to. */
export type GetWebhookResult =
  | Success<200, GetWebhookData>
  | Failure<400, components["schemas"]["ErrorEnvelope"]>
  | Failure<401, components["schemas"]["ErrorEnvelope"]>
  | Failure<403, components["schemas"]["ErrorEnvelope"]>
  | Failure<404, components["schemas"]["ErrorEnvelope"]>
  | Failure<500, components["schemas"]["ErrorEnvelope"]>
  | OtherFailure;

/** {@link getWebhook} as data: a row of the table of operations. */
export const getWebhookOperation: Operation = {
  name: "getWebhook",
  method: "GET",
  path: "/api/v1/webhooks/{id}",
  writePath,
  accept: "application/json",
  success: { 200: "json" },
  security: [["basicAuth"], ["tokenAuth"]],
  idempotent: true,
};

/**
 * Gets one webhook; its secret isn't shown. Needs webhooks:manage. `GET /api/v1/webhooks/{id}`.
 * Known from recorded exchanges; not in the vendor's published document.
 * Repeated by itself where that may help, since a repeat changes nothing.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await getWebhook(client, { path: { id: 1 } });
 * ```
 */
export function getWebhook(
  client: Client<"libredesk">,
  input: GetWebhookInput,
  options?: CallOptions,
): Promise<GetWebhookAnswer> {
  return client[call](getWebhookOperation, input, options);
}
/** {@link getWebhook}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeGetWebhook(
  client: Client<"libredesk">,
  input: GetWebhookInput,
  options?: CallOptions,
): Promise<GetWebhookResult> {
  const failures = { 400: "json", 401: "json", 403: "json", 404: "json", 500: "json" } as const;
  return settle(getWebhookOperation, failures, getWebhook(client, input, options));
}

/** Where the parts of a {@link updateWebhook} request go. */
export interface UpdateWebhookInput {
  /** The parts of the address. */
  path: {
    /** The webhook, by its number. */
    id: number;
  };
  /** The request's body, as `application/json`. */
  body: UpdateWebhookBody;
}
/** The body of a {@link updateWebhook} request, as `application/json`. */
export type UpdateWebhookBody = {
  [Field in keyof components["schemas"]["WebhookRequest"]]: components["schemas"]["WebhookRequest"][Field];
};
/** The body of what {@link updateWebhook} was answered with, where it succeeded. */
export type UpdateWebhookData = {
  [Field in keyof components["schemas"]["WebhookResponse"]]: components["schemas"]["WebhookResponse"][Field];
};
/** What {@link updateWebhook} resolves to. */
export type UpdateWebhookAnswer = Answer<200, UpdateWebhookData>;
/** What {@link safeUpdateWebhook} resolves to. */
export type UpdateWebhookResult =
  | Success<200, UpdateWebhookData>
  | Failure<200, components["schemas"]["WebhookOrRefusal"]>
  | Failure<400, components["schemas"]["ErrorEnvelope"]>
  | Failure<401, components["schemas"]["ErrorEnvelope"]>
  | Failure<403, components["schemas"]["ErrorEnvelope"]>
  | Failure<500, components["schemas"]["ErrorEnvelope"]>
  | OtherFailure;

/** {@link updateWebhook} as data: a row of the table of operations. */
export const updateWebhookOperation: Operation = {
  name: "updateWebhook",
  method: "PUT",
  path: "/api/v1/webhooks/{id}",
  writePath,
  writeBody: jsonBody,
  accept: "application/json",
  success: { 200: "json" },
  security: [["basicAuth"], ["tokenAuth"]],
  idempotent: true,
  rejects: { "2xx": (at) => at("data", "Code") != null && [at("data", "Message")] },
};

/**
 * Replaces a webhook whole: left out, `is_active` switches it off and `secret` is removed. Needs webhooks:manage.
 * A repeat changes nothing. An unknown id is a 500. Without a name, a URL or events the server refuses in the body
 * of a 200, and changes nothing. `PUT /api/v1/webhooks/{id}`.
 * Known from recorded exchanges; not in the vendor's published document.
 * Repeated by itself where that may help, since a repeat changes nothing.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await updateWebhook(client, {
 *   path: { id: 1 },
 *   body: { name: "name", url: "url", events: ["conversation.created"] },
 * });
 * ```
 */
export function updateWebhook(
  client: Client<"libredesk">,
  input: UpdateWebhookInput,
  options?: CallOptions,
): Promise<UpdateWebhookAnswer> {
  return client[call](updateWebhookOperation, input, options);
}
/** {@link updateWebhook}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeUpdateWebhook(
  client: Client<"libredesk">,
  input: UpdateWebhookInput,
  options?: CallOptions,
): Promise<UpdateWebhookResult> {
  const failures = { 200: "json", 400: "json", 401: "json", 403: "json", 500: "json" } as const;
  return settle(updateWebhookOperation, failures, updateWebhook(client, input, options));
}

/** Where the parts of a {@link deleteWebhook} request go. */
export interface DeleteWebhookInput {
  /** The parts of the address. */
  path: {
    /** The webhook, by its number. */
    id: number;
  };
}
/** The body of what {@link deleteWebhook} was answered with, where it succeeded. */
export type DeleteWebhookData = {
  [Field in keyof components["schemas"]["Done"]]: components["schemas"]["Done"][Field];
};
/** What {@link deleteWebhook} resolves to. */
export type DeleteWebhookAnswer = Answer<200, DeleteWebhookData>;
/** What {@link safeDeleteWebhook} resolves to. */
export type DeleteWebhookResult =
  | Success<200, DeleteWebhookData>
  | Failure<400, components["schemas"]["ErrorEnvelope"]>
  | Failure<401, components["schemas"]["ErrorEnvelope"]>
  | Failure<403, components["schemas"]["ErrorEnvelope"]>
  | Failure<500, components["schemas"]["ErrorEnvelope"]>
  | OtherFailure;

/** {@link deleteWebhook} as data: a row of the table of operations. */
export const deleteWebhookOperation: Operation = {
  name: "deleteWebhook",
  method: "DELETE",
  path: "/api/v1/webhooks/{id}",
  writePath,
  accept: "application/json",
  success: { 200: "json" },
  security: [["basicAuth"], ["tokenAuth"]],
  idempotent: true,
};

/**
 * Removes a webhook. Needs webhooks:manage. A repeat changes nothing; an unknown id is answered as one that was
 * there. `DELETE /api/v1/webhooks/{id}`.
 * Known from recorded exchanges; not in the vendor's published document.
 * Repeated by itself where that may help, since a repeat changes nothing.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await deleteWebhook(client, { path: { id: 1 } });
 * ```
 */
export function deleteWebhook(
  client: Client<"libredesk">,
  input: DeleteWebhookInput,
  options?: CallOptions,
): Promise<DeleteWebhookAnswer> {
  return client[call](deleteWebhookOperation, input, options);
}
/** {@link deleteWebhook}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeDeleteWebhook(
  client: Client<"libredesk">,
  input: DeleteWebhookInput,
  options?: CallOptions,
): Promise<DeleteWebhookResult> {
  const failures = { 400: "json", 401: "json", 403: "json", 500: "json" } as const;
  return settle(deleteWebhookOperation, failures, deleteWebhook(client, input, options));
}

/** Where the parts of a {@link toggleWebhook} request go. */
export interface ToggleWebhookInput {
  /** The parts of the address. */
  path: {
    /** The webhook, by its number. */
    id: number;
  };
}
/** The body of what {@link toggleWebhook} was answered with, where it succeeded. */
export type ToggleWebhookData = {
  [Field in keyof components["schemas"]["WebhookResponse"]]: components["schemas"]["WebhookResponse"][Field];
};
/** What {@link toggleWebhook} resolves to. */
export type ToggleWebhookAnswer = Answer<200, ToggleWebhookData>;
/** What {@link safeToggleWebhook} resolves to. */
export type ToggleWebhookResult =
  | Success<200, ToggleWebhookData>
  | Failure<400, components["schemas"]["ErrorEnvelope"]>
  | Failure<401, components["schemas"]["ErrorEnvelope"]>
  | Failure<403, components["schemas"]["ErrorEnvelope"]>
  | Failure<500, components["schemas"]["ErrorEnvelope"]>
  | OtherFailure;

/** {@link toggleWebhook} as data: a row of the table of operations. */
export const toggleWebhookOperation: Operation = {
  name: "toggleWebhook",
  method: "PUT",
  path: "/api/v1/webhooks/{id}/toggle",
  writePath,
  accept: "application/json",
  success: { 200: "json" },
  security: [["basicAuth"], ["tokenAuth"]],
};

/**
 * Switches a webhook off where it is on, and on where it is off. Needs webhooks:manage. A repeat undoes it, which
 * updateWebhook doesn't. An unknown id is a 500. `PUT /api/v1/webhooks/{id}/toggle`.
 * Known from recorded exchanges; not in the vendor's published document.
 * Sent once: never repeated by itself after an uncertain outcome.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await toggleWebhook(client, { path: { id: 1 } });
 * ```
 */
export function toggleWebhook(
  client: Client<"libredesk">,
  input: ToggleWebhookInput,
  options?: CallOptions,
): Promise<ToggleWebhookAnswer> {
  return client[call](toggleWebhookOperation, input, options);
}
/** {@link toggleWebhook}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeToggleWebhook(
  client: Client<"libredesk">,
  input: ToggleWebhookInput,
  options?: CallOptions,
): Promise<ToggleWebhookResult> {
  const failures = { 400: "json", 401: "json", 403: "json", 500: "json" } as const;
  return settle(toggleWebhookOperation, failures, toggleWebhook(client, input, options));
}

/** Where the parts of a {@link testWebhook} request go. */
export interface TestWebhookInput {
  /** The parts of the address. */
  path: {
    /** The webhook, by its number. */
    id: number;
  };
}
/** The body of what {@link testWebhook} was answered with, where it succeeded. */
export type TestWebhookData = {
  [Field in keyof components["schemas"]["Done"]]: components["schemas"]["Done"][Field];
};
/** What {@link testWebhook} resolves to. */
export type TestWebhookAnswer = Answer<200, TestWebhookData>;
/** What {@link safeTestWebhook} resolves to. */
export type TestWebhookResult =
  | Success<200, TestWebhookData>
  | Failure<400, components["schemas"]["ErrorEnvelope"]>
  | Failure<401, components["schemas"]["ErrorEnvelope"]>
  | Failure<403, components["schemas"]["ErrorEnvelope"]>
  | Failure<404, components["schemas"]["ErrorEnvelope"]>
  | Failure<500, components["schemas"]["ErrorEnvelope"]>
  | OtherFailure;

/** {@link testWebhook} as data: a row of the table of operations. */
export const testWebhookOperation: Operation = {
  name: "testWebhook",
  method: "POST",
  path: "/api/v1/webhooks/{id}/test",
  writePath,
  accept: "application/json",
  success: { 200: "json" },
  security: [["basicAuth"], ["tokenAuth"]],
};

/**
 * Delivers webhook.test at once, also to a webhook that is switched off, and waits up to 3 s. Needs
 * webhooks:manage. A repeat delivers it again. The answer is true whatever became of it. `POST
 * /api/v1/webhooks/{id}/test`.
 * Known from recorded exchanges; not in the vendor's published document.
 * Sent once: never repeated by itself after an uncertain outcome.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await testWebhook(client, { path: { id: 1 } });
 * ```
 */
export function testWebhook(
  client: Client<"libredesk">,
  input: TestWebhookInput,
  options?: CallOptions,
): Promise<TestWebhookAnswer> {
  return client[call](testWebhookOperation, input, options);
}
/** {@link testWebhook}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeTestWebhook(
  client: Client<"libredesk">,
  input: TestWebhookInput,
  options?: CallOptions,
): Promise<TestWebhookResult> {
  const failures = { 400: "json", 401: "json", 403: "json", 404: "json", 500: "json" } as const;
  return settle(testWebhookOperation, failures, testWebhook(client, input, options));
}
