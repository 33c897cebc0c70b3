// Generated from specs/ishvana. Do not edit: change the spec or its overlay, then run `generate ishvana` as CONTRIBUTING.md says.
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
} from "@agentpost/transport";
import type { components } from "./schema.gen.js";

/** Where the parts of a {@link sendMessage} request go. */
export interface SendMessageInput {
  /** The request's body, as `application/json`. */
  body: SendMessageBody;
}
/** The body of a {@link sendMessage} request, as `application/json`. */
export type SendMessageBody = {
  [Field in keyof components["schemas"]["AgentMessageRequest"]]: components["schemas"]["AgentMessageRequest"][Field];
};
/** The body of what {@link sendMessage} was answered with, where it succeeded. */
export type SendMessageData = {
  [Field in keyof components["schemas"]["SendMessageResponse"]]: components["schemas"]["SendMessageResponse"][Field];
};
/** What {@link sendMessage} resolves to. */
export type SendMessageAnswer = Answer<200, SendMessageData>;
/** What {@link safeSendMessage} resolves to. */
export type SendMessageResult =
  | Success<200, SendMessageData>
  | Failure<200, SendMessageData>
  | Failure<422, components["schemas"]["HTTPValidationError"]>
  | OtherFailure;

/** {@link sendMessage} as data: a row of the table of operations. */
export const sendMessageOperation: Operation = {
  name: "sendMessage",
  method: "POST",
  path: "/api/agents/message",
  writeBody: jsonBody,
  accept: "application/json",
  success: { 200: "json" },
  rejects: { "2xx": (at) => at("status") === "failed" && [at("message")] },
  promises: (at) => (at("response", "messageId") ?? "") === "" && "/response/messageId",
};

/**
 * Sends a message straight to one agent through the communication hub, and tells whether it was delivered. The hub
 * settles the message type, heeds the priority and keeps track of the response. Analytics are logged in the
 * background. `POST /api/agents/message`.
 * Sent once: never repeated by itself after an uncertain outcome.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await sendMessage(client, {
 *   body: { agentId: "agent-id", message: "Hello" },
 * });
 * ```
 * @see https://ishvana.com/api-reference/operations/send_agent_message_api_agents_message_post/
 */
export function sendMessage(
  client: Client<"ishvana">,
  input: SendMessageInput,
  options?: CallOptions,
): Promise<SendMessageAnswer> {
  return client[call](sendMessageOperation, input, options);
}
/** {@link sendMessage}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeSendMessage(
  client: Client<"ishvana">,
  input: SendMessageInput,
  options?: CallOptions,
): Promise<SendMessageResult> {
  const failures = { 200: "json", 422: "json" } as const;
  return settle(sendMessageOperation, failures, sendMessage(client, input, options));
}

/** {@link listAgents} takes nothing. */
export type ListAgentsInput = { [place: string]: never };
/** The body of what {@link listAgents} was answered with, where it succeeded. */
export type ListAgentsData = {
  [Field in keyof components["schemas"]["AgentList"]]: components["schemas"]["AgentList"][Field];
};
/** What {@link listAgents} resolves to. */
export type ListAgentsAnswer = Answer<200, ListAgentsData>;
/** What {@link safeListAgents} resolves to. */
export type ListAgentsResult =
  | Success<200, ListAgentsData>
  | Failure<503, components["schemas"]["Failure"]>
  | OtherFailure;

/** {@link listAgents} as data: a row of the table of operations. */
export const listAgentsOperation: Operation = {
  name: "listAgents",
  method: "GET",
  path: "/api/agents/",
  accept: "application/json",
  success: { 200: "json" },
  idempotent: true,
};

/**
 * Lists the identifiers of the agents, to which messages can be sent. The path ends with a slash. The answer may
 * have more than is shown here. `GET /api/agents/`.
 * Known from another document of the vendor's; not in the one that the rest is from.
 * Repeated by itself where that may help, since a repeat changes nothing.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await listAgents(client);
 * ```
 */
export function listAgents(
  client: Client<"ishvana">,
  input?: ListAgentsInput,
  options?: CallOptions,
): Promise<ListAgentsAnswer> {
  return client[call](listAgentsOperation, input, options);
}
/** {@link listAgents}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeListAgents(
  client: Client<"ishvana">,
  input?: ListAgentsInput,
  options?: CallOptions,
): Promise<ListAgentsResult> {
  const failures = { 503: "json" } as const;
  return settle(listAgentsOperation, failures, listAgents(client, input, options));
}

/** {@link listAgentsEnhanced} takes nothing. */
export type ListAgentsEnhancedInput = { [place: string]: never };
/** The body of what {@link listAgentsEnhanced} was answered with, where it succeeded. */
export type ListAgentsEnhancedData = {
  [Field in keyof components["schemas"]["EnhancedAgents"]]: components["schemas"]["EnhancedAgents"][Field];
};
/** What {@link listAgentsEnhanced} resolves to. */
export type ListAgentsEnhancedAnswer = Answer<200, ListAgentsEnhancedData>;
/** What {@link safeListAgentsEnhanced} resolves to. */
export type ListAgentsEnhancedResult =
  | Success<200, ListAgentsEnhancedData>
  | Failure<500, components["schemas"]["Failure"]>
  | Failure<503, components["schemas"]["Failure"]>
  | OtherFailure;

/** {@link listAgentsEnhanced} as data: a row of the table of operations. */
export const listAgentsEnhancedOperation: Operation = {
  name: "listAgentsEnhanced",
  method: "GET",
  path: "/api/agents/enhanced",
  accept: "application/json",
  success: { 200: "json" },
  idempotent: true,
};

/**
 * Lists the agents, each with its status and model. The answer has two more properties, about performance and
 * about the system, whose names weren't seen. `GET /api/agents/enhanced`.
 * Known from another document of the vendor's; not in the one that the rest is from.
 * Repeated by itself where that may help, since a repeat changes nothing.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await listAgentsEnhanced(client);
 * ```
 */
export function listAgentsEnhanced(
  client: Client<"ishvana">,
  input?: ListAgentsEnhancedInput,
  options?: CallOptions,
): Promise<ListAgentsEnhancedAnswer> {
  return client[call](listAgentsEnhancedOperation, input, options);
}
/** {@link listAgentsEnhanced}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeListAgentsEnhanced(
  client: Client<"ishvana">,
  input?: ListAgentsEnhancedInput,
  options?: CallOptions,
): Promise<ListAgentsEnhancedResult> {
  const failures = { 500: "json", 503: "json" } as const;
  return settle(listAgentsEnhancedOperation, failures, listAgentsEnhanced(client, input, options));
}

/** Where the parts of a {@link chat} request go. */
export interface ChatInput {
  /** The request's body, as `application/json`. */
  body: ChatBody;
}
/** The body of a {@link chat} request, as `application/json`. */
export type ChatBody = {
  [Field in keyof components["schemas"]["ChatRequest"]]: components["schemas"]["ChatRequest"][Field];
};
/** The body of what {@link chat} was answered with, where it succeeded. */
export type ChatData = {
  [Field in keyof components["schemas"]["ChatResponse"]]: components["schemas"]["ChatResponse"][Field];
};
/** What {@link chat} resolves to. */
export type ChatAnswer = Answer<200, ChatData>;
/** What {@link safeChat} resolves to. */
export type ChatResult =
  | Success<200, ChatData>
  | Failure<422, components["schemas"]["HTTPValidationError"]>
  | OtherFailure;

/** {@link chat} as data: a row of the table of operations. */
export const chatOperation: Operation = {
  name: "chat",
  method: "POST",
  path: "/api/creative/ishvana/chat",
  writeBody: jsonBody,
  accept: "application/json",
  success: { 200: "json" },
  timeoutMs: 120000,
};

/**
 * Asks, and waits for the answer. The app keeps no history of it: give the turns before along, up to 50 of them. A
 * repeat asks again, and may get another answer. `POST /api/creative/ishvana/chat`.
 * Known from another document of the vendor's; not in the one that the rest is from.
 * Sent once: never repeated by itself after an uncertain outcome.
 * One attempt may take 120 s by default: the vendor answers slowly here.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await chat(client, { body: { message: "Hello" } });
 * ```
 */
export function chat(client: Client<"ishvana">, input: ChatInput, options?: CallOptions): Promise<ChatAnswer> {
  return client[call](chatOperation, input, options);
}
/** {@link chat}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeChat(client: Client<"ishvana">, input: ChatInput, options?: CallOptions): Promise<ChatResult> {
  const failures = { 422: "json" } as const;
  return settle(chatOperation, failures, chat(client, input, options));
}

/** Where the parts of a {@link sendBetweenAgents} request go. */
export interface SendBetweenAgentsInput {
  /** The request's body, as `application/json`. */
  body: SendBetweenAgentsBody;
}
/** The body of a {@link sendBetweenAgents} request, as `application/json`. */
export type SendBetweenAgentsBody = {
  [Field in keyof components["schemas"]["HubMessageRequest"]]: components["schemas"]["HubMessageRequest"][Field];
};
/** The body of what {@link sendBetweenAgents} was answered with, where it succeeded. */
export type SendBetweenAgentsData = {
  [Field in keyof components["schemas"]["SendMessageResponse"]]: components["schemas"]["SendMessageResponse"][Field];
};
/** What {@link sendBetweenAgents} resolves to. */
export type SendBetweenAgentsAnswer = Answer<200, SendBetweenAgentsData>;
/** What {@link safeSendBetweenAgents} resolves to. */
export type SendBetweenAgentsResult =
  | Success<200, SendBetweenAgentsData>
  | Failure<200, SendBetweenAgentsData>
  | Failure<400, components["schemas"]["Failure"]>
  | Failure<404, components["schemas"]["Failure"]>
  | Failure<422, components["schemas"]["HTTPValidationError"]>
  | Failure<500, components["schemas"]["Failure"]>
  | OtherFailure;

/** {@link sendBetweenAgents} as data: a row of the table of operations. */
export const sendBetweenAgentsOperation: Operation = {
  name: "sendBetweenAgents",
  method: "POST",
  path: "/api/agent-communication/messages/send",
  writeBody: jsonBody,
  accept: "application/json",
  success: { 200: "json" },
  rejects: { "2xx": (at) => at("status") === "failed" && [at("message")] },
  promises: (at) => (at("response", "messageId") ?? "") === "" && "/response/messageId",
};

/**
 * Sends a message from one agent to another. A repeat sends another one. What the body requires wasn't seen, and
 * it may take more. `POST /api/agent-communication/messages/send`.
 * Known from another document of the vendor's; not in the one that the rest is from.
 * Sent once: never repeated by itself after an uncertain outcome.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await sendBetweenAgents(client, { body: {} });
 * ```
 */
export function sendBetweenAgents(
  client: Client<"ishvana">,
  input: SendBetweenAgentsInput,
  options?: CallOptions,
): Promise<SendBetweenAgentsAnswer> {
  return client[call](sendBetweenAgentsOperation, input, options);
}
/** {@link sendBetweenAgents}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeSendBetweenAgents(
  client: Client<"ishvana">,
  input: SendBetweenAgentsInput,
  options?: CallOptions,
): Promise<SendBetweenAgentsResult> {
  const failures = { 200: "json", 400: "json", 404: "json", 422: "json", 500: "json" } as const;
  return settle(sendBetweenAgentsOperation, failures, sendBetweenAgents(client, input, options));
}

/** Where the parts of a {@link requestConsultation} request go. */
export interface RequestConsultationInput {
  /** The request's body, as `application/json`. */
  body: RequestConsultationBody;
}
/** The body of a {@link requestConsultation} request, as `application/json`. */
export type RequestConsultationBody = {
  [Field in keyof components["schemas"]["ConsultationRequest"]]: components["schemas"]["ConsultationRequest"][Field];
};
/** The body of what {@link requestConsultation} was answered with, where it succeeded. */
export type RequestConsultationData = {
  [Field in keyof components["schemas"]["ConsultationResponse"]]: components["schemas"]["ConsultationResponse"][Field];
};
/** What {@link requestConsultation} resolves to. */
export type RequestConsultationAnswer = Answer<200, RequestConsultationData>;
/** What {@link safeRequestConsultation} resolves to. */
export type RequestConsultationResult =
  | Success<200, RequestConsultationData>
  | Failure<400, components["schemas"]["Failure"]>
  | Failure<404, components["schemas"]["Failure"]>
  | Failure<422, components["schemas"]["HTTPValidationError"]>
  | Failure<500, components["schemas"]["Failure"]>
  | OtherFailure;

/** {@link requestConsultation} as data: a row of the table of operations. */
export const requestConsultationOperation: Operation = {
  name: "requestConsultation",
  method: "POST",
  path: "/api/agent-communication/consultations/request",
  writeBody: jsonBody,
  accept: "application/json",
  success: { 200: "json" },
};

/**
 * Asks one agent for advice on behalf of another. A repeat asks again. Nothing is known by which the advice could
 * be got. What the body requires wasn't seen, and it may take more. `POST
 * /api/agent-communication/consultations/request`.
 * Known from another document of the vendor's; not in the one that the rest is from.
 * Sent once: never repeated by itself after an uncertain outcome.
 * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
 * @example
 * ```ts
 * const { data } = await requestConsultation(client, { body: {} });
 * ```
 */
export function requestConsultation(
  client: Client<"ishvana">,
  input: RequestConsultationInput,
  options?: CallOptions,
): Promise<RequestConsultationAnswer> {
  return client[call](requestConsultationOperation, input, options);
}
/** {@link requestConsultation}, as a result that narrows on `ok` and then on `status`; it never throws. */
export function safeRequestConsultation(
  client: Client<"ishvana">,
  input: RequestConsultationInput,
  options?: CallOptions,
): Promise<RequestConsultationResult> {
  const failures = { 400: "json", 404: "json", 422: "json", 500: "json" } as const;
  return settle(requestConsultationOperation, failures, requestConsultation(client, input, options));
}
