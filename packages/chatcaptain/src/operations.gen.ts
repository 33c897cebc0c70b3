// Generated from specs/chatcaptain. Do not edit: change the spec or its overlay, then run `pnpm generate chatcaptain`.
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
  path: {
    /** Identifies the chatbot whose inbox holds the conversation. */
    chatbotId: string;
  };
  body: SendMessageBody;
}
export type SendMessageBody = components["schemas"]["SendMessageRequestDto"];
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
