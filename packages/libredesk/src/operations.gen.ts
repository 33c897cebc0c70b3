// Generated from specs/libredesk. Do not edit: change the spec or its overlay, then run `pnpm generate libredesk`.
import {
  type Answer,
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
  writePath,
} from "@agentpost/transport";
import { byPage, type Pages, pagesOf } from "@agentpost/transport/pages";
import type { components, operations } from "./schema.gen.js";

/** Where the parts of a {@link sendMessage} request go. */
export interface SendMessageInput {
  path: {
    cuuid: string;
  };
  body: SendMessageBody;
}
/** The message to add. */
export type SendMessageBody = {
  [Field in keyof components["schemas"]["MessageRequest"]]: components["schemas"]["MessageRequest"][Field];
};
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
  path: {
    /** The conversation, by its UUID. */
    cuuid: string;
  };
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
  path: {
    /** The conversation, by its UUID. */
    cuuid: string;
    /** The message, by its UUID. */
    uuid: string;
  };
}
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

/** Where the parts of a {@link getConversation} request go. */
export interface GetConversationInput {
  path: {
    /** The conversation, by its UUID. Any other text, such as its reference number, is a 500. */
    uuid: string;
  };
}
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
  query: {
    /** What to look for: at least three bytes, in which % and _ stand for any text and any character. */
    query: string;
  };
}
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

/** {@link listTags} takes nothing. */
export type ListTagsInput = { [place: string]: never };
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

/** Where the parts of a {@link searchContacts} request go. */
export interface SearchContactsInput {
  query: {
    /** What to look for: at least three bytes, in which % and _ stand for any text and any character. */
    query: string;
  };
}
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
  path: {
    /** The contact, by its number. */
    id: number;
  };
}
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

/** {@link listWebhooksCompact} takes nothing. */
export type ListWebhooksCompactInput = { [place: string]: never };
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
  path: {
    /** The webhook, by its number. */
    id: number;
  };
}
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
