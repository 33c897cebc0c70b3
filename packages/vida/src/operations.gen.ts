// Generated from specs/vida. Do not edit: change the spec or its overlay, then run `pnpm generate vida`.
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
  query?: {
    /** The account to act for, when the token may act for more than its own. */
    targetAccountId?: string;
  };
  body: SendMessageBody;
}
export type SendMessageBody = {
  [Field in keyof operations["sendMessage"]["requestBody"]["content"]["application/json"]]: operations["sendMessage"]["requestBody"]["content"]["application/json"][Field];
};
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
