// Generated from specs/ishvana. Do not edit: change the spec or its overlay, then run `pnpm generate ishvana`.
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
  body: SendMessageBody;
}
export type SendMessageBody = {
  [Field in keyof components["schemas"]["AgentMessageRequest"]]: components["schemas"]["AgentMessageRequest"][Field];
};
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
