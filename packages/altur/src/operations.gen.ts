// Generated from specs/altur. Do not edit: change the spec or its overlay, then run `generate altur` as CONTRIBUTING.md says.
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
import type { components, operations } from "./schema.gen.js";

/** Where the parts of a {@link sendMessage} request go. */
export interface SendMessageInput {
  /** The request's body, as `application/json`. */
  body: SendMessageBody;
}
/** The body of a {@link sendMessage} request, as `application/json`. */
export type SendMessageBody = {
  [Field in keyof operations["sendMessage"]["requestBody"]["content"]["application/json"]]: operations["sendMessage"]["requestBody"]["content"]["application/json"][Field];
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
  | Failure<400, components["schemas"]["Error"]>
  | Failure<401, components["schemas"]["Error"]>
  | Failure<404, components["schemas"]["Error"]>
  | Failure<429, components["schemas"]["Throttled"]>
  | OtherFailure;

/** {@link sendMessage} as data: a row of the table of operations. */
export const sendMessageOperation: Operation = {
  name: "sendMessage",
  method: "POST",
  path: "/message",
  writeBody: jsonBody,
  accept: "application/json",
  success: { 200: "json" },
  security: [["apiKeyAuth"]],
  timeoutMs: 120000,
  promises: (at) => (at("thread", "id") ?? "") === "" && "/thread/id",
  retryAfter: { 429: (at) => at("detail") },
};

/**
 * Puts a message from an end user into the thread between that end user and an agent. Returns the message as it
 * was made, the replies to it and the state of the thread. `POST /message`.
 * Sent once: never repeated by itself after an uncertain outcome.
 * One attempt may take 120 s by default: the vendor answers slowly here.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await sendMessage(client, {
 *   body: {
 *     agent_id: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182",
 *     end_user_id: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182",
 *     content: "Hello",
 *   },
 * });
 * ```
 * @see https://docs.altur.io/en/api-reference/messages/send.md
 */
export function sendMessage(
  client: Client<"altur">,
  input: SendMessageInput,
  options?: CallOptions,
): Promise<SendMessageAnswer> {
  return client[call](sendMessageOperation, input, options);
}
/** {@link sendMessage}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeSendMessage(
  client: Client<"altur">,
  input: SendMessageInput,
  options?: CallOptions,
): Promise<SendMessageResult> {
  const failures = { 400: "json", 401: "json", 404: "json", 429: "json" } as const;
  return settle(sendMessageOperation, failures, sendMessage(client, input, options));
}

/** Where the parts of a {@link listMessages} request go. */
export interface ListMessagesInput {
  /** The parts of the address. */
  path: {
    /** Identifies the thread, as an answer to sendMessage does. */
    thread_id: string;
  };
}
/** The body of what {@link listMessages} was answered with, where it succeeded. */
export type ListMessagesData = operations["listMessages"]["responses"][200]["content"]["application/json"];
/** What {@link listMessages} resolves to. */
export type ListMessagesAnswer = Answer<200, ListMessagesData>;
/** What {@link safeListMessages} resolves to. */
export type ListMessagesResult =
  | Success<200, ListMessagesData>
  | Failure<400, components["schemas"]["Error"]>
  | OtherFailure;

/** {@link listMessages} as data: a row of the table of operations. */
export const listMessagesOperation: Operation = {
  name: "listMessages",
  method: "GET",
  path: "/message/{thread_id}",
  writePath,
  accept: "application/json",
  success: { 200: "json" },
  security: [["apiKeyAuth"]],
  idempotent: true,
};

/**
 * Lists all messages of a thread, oldest first and without pages. A message has no identifier of its own. `GET
 * /message/{thread_id}`.
 * Known from another document of the vendor's; not in the one that the rest is from.
 * Repeated by itself where that may help, since a repeat changes nothing.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await listMessages(client, { path: { thread_id: "thread-id" } });
 * ```
 */
export function listMessages(
  client: Client<"altur">,
  input: ListMessagesInput,
  options?: CallOptions,
): Promise<ListMessagesAnswer> {
  return client[call](listMessagesOperation, input, options);
}
/** {@link listMessages}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeListMessages(
  client: Client<"altur">,
  input: ListMessagesInput,
  options?: CallOptions,
): Promise<ListMessagesResult> {
  const failures = { 400: "json" } as const;
  return settle(listMessagesOperation, failures, listMessages(client, input, options));
}

/** Where the parts of a {@link getThread} request go. */
export interface GetThreadInput {
  /** The parts of the address. */
  path: {
    /** Identifies the thread. */
    id: string;
  };
}
/** The body of what {@link getThread} was answered with, where it succeeded. */
export type GetThreadData = {
  [Field in keyof components["schemas"]["Thread"]]: components["schemas"]["Thread"][Field];
};
/** What {@link getThread} resolves to. */
export type GetThreadAnswer = Answer<200, GetThreadData>;
/** What {@link safeGetThread} resolves to. */
export type GetThreadResult =
  | Success<200, GetThreadData>
  | Failure<400, components["schemas"]["Error"]>
  | OtherFailure;

/** {@link getThread} as data: a row of the table of operations. */
export const getThreadOperation: Operation = {
  name: "getThread",
  method: "GET",
  path: "/thread/{id}",
  writePath,
  accept: "application/json",
  success: { 200: "json" },
  security: [["apiKeyAuth"]],
  idempotent: true,
};

/**
 * Gets one thread between an end user and an agent, without its messages. `GET /thread/{id}`.
 * Known from another document of the vendor's; not in the one that the rest is from.
 * Repeated by itself where that may help, since a repeat changes nothing.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await getThread(client, { path: { id: "id" } });
 * ```
 */
export function getThread(
  client: Client<"altur">,
  input: GetThreadInput,
  options?: CallOptions,
): Promise<GetThreadAnswer> {
  return client[call](getThreadOperation, input, options);
}
/** {@link getThread}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeGetThread(
  client: Client<"altur">,
  input: GetThreadInput,
  options?: CallOptions,
): Promise<GetThreadResult> {
  const failures = { 400: "json" } as const;
  return settle(getThreadOperation, failures, getThread(client, input, options));
}

/** Where the parts of a {@link createEndUser} request go. */
export interface CreateEndUserInput {
  /** The request's body, as `application/json`. */
  body: CreateEndUserBody;
}
/** The body of a {@link createEndUser} request, as `application/json`. */
export type CreateEndUserBody = {
  [Field in keyof components["schemas"]["NewEndUser"]]: components["schemas"]["NewEndUser"][Field];
};
/** The body of what {@link createEndUser} was answered with, where it succeeded. */
export type CreateEndUserData = {
  [Field in keyof components["schemas"]["EndUser"]]: components["schemas"]["EndUser"][Field];
};
/** What {@link createEndUser} resolves to. */
export type CreateEndUserAnswer = Answer<200, CreateEndUserData>;
/** What {@link safeCreateEndUser} resolves to. */
export type CreateEndUserResult =
  | Success<200, CreateEndUserData>
  | Failure<400, components["schemas"]["Error"]>
  | Failure<401, components["schemas"]["Error"]>
  | OtherFailure;

/** {@link createEndUser} as data: a row of the table of operations. */
export const createEndUserOperation: Operation = {
  name: "createEndUser",
  method: "POST",
  path: "/enduser",
  writeBody: jsonBody,
  accept: "application/json",
  success: { 200: "json" },
  security: [["apiKeyAuth"]],
};

/**
 * Makes an end user, in whose name messages can then be sent. A repeat makes another one, and there is no key of
 * your own by which the first could be found again. `POST /enduser`.
 * Known from another document of the vendor's; not in the one that the rest is from.
 * Sent once: never repeated by itself after an uncertain outcome.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await createEndUser(client, { body: {} });
 * ```
 */
export function createEndUser(
  client: Client<"altur">,
  input: CreateEndUserInput,
  options?: CallOptions,
): Promise<CreateEndUserAnswer> {
  return client[call](createEndUserOperation, input, options);
}
/** {@link createEndUser}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeCreateEndUser(
  client: Client<"altur">,
  input: CreateEndUserInput,
  options?: CallOptions,
): Promise<CreateEndUserResult> {
  const failures = { 400: "json", 401: "json" } as const;
  return settle(createEndUserOperation, failures, createEndUser(client, input, options));
}

/** Where the parts of a {@link getEndUser} request go. */
export interface GetEndUserInput {
  /** The parts of the address. */
  path: {
    /** Identifies the end user. */
    id: string;
  };
}
/** The body of what {@link getEndUser} was answered with, where it succeeded. */
export type GetEndUserData = {
  [Field in keyof components["schemas"]["EndUser"]]: components["schemas"]["EndUser"][Field];
};
/** What {@link getEndUser} resolves to. */
export type GetEndUserAnswer = Answer<200, GetEndUserData>;
/** What {@link safeGetEndUser} resolves to. */
export type GetEndUserResult =
  | Success<200, GetEndUserData>
  | OtherFailure;

/** {@link getEndUser} as data: a row of the table of operations. */
export const getEndUserOperation: Operation = {
  name: "getEndUser",
  method: "GET",
  path: "/enduser/{id}",
  writePath,
  accept: "application/json",
  success: { 200: "json" },
  security: [["apiKeyAuth"]],
  idempotent: true,
};

/**
 * Gets one end user. How it refuses isn't known. `GET /enduser/{id}`.
 * Known from another document of the vendor's; not in the one that the rest is from.
 * Repeated by itself where that may help, since a repeat changes nothing.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await getEndUser(client, {
 *   path: { id: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182" },
 * });
 * ```
 */
export function getEndUser(
  client: Client<"altur">,
  input: GetEndUserInput,
  options?: CallOptions,
): Promise<GetEndUserAnswer> {
  return client[call](getEndUserOperation, input, options);
}
/** {@link getEndUser}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeGetEndUser(
  client: Client<"altur">,
  input: GetEndUserInput,
  options?: CallOptions,
): Promise<GetEndUserResult> {
  const failures = {} as const;
  return settle(getEndUserOperation, failures, getEndUser(client, input, options));
}

/** Where the parts of a {@link getCall} request go. */
export interface GetCallInput {
  /** The parts of the address. */
  path: {
    /** Identifies the call. It is no UUID. */
    id: string;
  };
}
/** The body of what {@link getCall} was answered with, where it succeeded. */
export type GetCallData = {
  [Field in keyof components["schemas"]["Call"]]: components["schemas"]["Call"][Field];
};
/** What {@link getCall} resolves to. */
export type GetCallAnswer = Answer<200, GetCallData>;
/** What {@link safeGetCall} resolves to. */
export type GetCallResult =
  | Success<200, GetCallData>
  | OtherFailure;

/** {@link getCall} as data: a row of the table of operations. */
export const getCallOperation: Operation = {
  name: "getCall",
  method: "GET",
  path: "/call/{id}",
  writePath,
  accept: "application/json",
  success: { 200: "json" },
  security: [["apiKeyAuth"]],
  idempotent: true,
};

/**
 * Gets one call. How it refuses isn't known. `GET /call/{id}`.
 * Known from another document of the vendor's; not in the one that the rest is from.
 * Repeated by itself where that may help, since a repeat changes nothing.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await getCall(client, { path: { id: "id" } });
 * ```
 */
export function getCall(client: Client<"altur">, input: GetCallInput, options?: CallOptions): Promise<GetCallAnswer> {
  return client[call](getCallOperation, input, options);
}
/** {@link getCall}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeGetCall(
  client: Client<"altur">,
  input: GetCallInput,
  options?: CallOptions,
): Promise<GetCallResult> {
  const failures = {} as const;
  return settle(getCallOperation, failures, getCall(client, input, options));
}
