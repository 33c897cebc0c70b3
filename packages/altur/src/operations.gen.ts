// Generated from specs/altur. Do not edit: change the spec or its overlay, then run `pnpm generate altur`.
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
import type { components, operations } from "./schema.gen.js";

/** Where the parts of a {@link sendMessage} request go. */
export interface SendMessageInput {
  body: SendMessageBody;
}
export type SendMessageBody = {
  [Field in keyof operations["sendMessage"]["requestBody"]["content"]["application/json"]]: operations["sendMessage"]["requestBody"]["content"]["application/json"][Field];
};
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
