// Generated from specs/libredesk. Do not edit: change the spec or its overlay, then run `pnpm generate libredesk`.
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
