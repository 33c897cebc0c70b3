// Generated from specs/chatcaptain. Do not edit: change the spec or its overlay, then run `pnpm generate chatcaptain`.
import { bindOperations, type CallOptions, type Client, type ClientOptions, createClient } from "@agentpost/transport";
import * as operations from "./operations.gen.js";

/** Settings of {@link createChatCaptain}. */
export interface ChatCaptainOptions extends ClientOptions {
  /** Where ChatCaptain's API is. Default: `https://api.chatcaptain.com`. */
  baseUrl?: string;
  /** One of the two API keys of the chatbot, shown in full only when it is created. */
  apiKey: string;
}

/** A connection to ChatCaptain, for the functions of this package that take a client first. */
export function createChatCaptainClient(options: ChatCaptainOptions): Client<"chatcaptain"> {
  return createClient("chatcaptain", options, {
    baseUrl: "https://api.chatcaptain.com",
    credentials: (secret) => ({
      apiKeyAuth: { in: "header", name: "x-chatcaptain-key", value: secret("apiKey") },
    }),
  });
}

/** ChatCaptain's API, a method an operation. */
export interface ChatCaptain extends Client<"chatcaptain"> {
  /**
   * The caller needs the permission `chatbots.inbox.messages.send` on the resource `chatbots/:chatbotId`. `POST
   * /v1/inbox/{chatbotId}/messages`.
   * Sent once: never repeated by itself after an uncertain outcome.
   */
  sendMessage(input: operations.SendMessageInput, options?: CallOptions): Promise<operations.SendMessageAnswer>;
  /** The same calls as results: they never throw, and narrow on `ok` and then on `status`. */
  readonly safe: {
    /** {@link sendMessage}, as a result that narrows on `ok` and then on `status`; it never throws. */
    sendMessage(input: operations.SendMessageInput, options?: CallOptions): Promise<operations.SendMessageResult>;
  };
}

/** Connects to ChatCaptain; nothing is sent before the first call. */
export function createChatCaptain(options: ChatCaptainOptions): ChatCaptain {
  return bindOperations(
    createChatCaptainClient(options),
    {
      sendMessage: operations.sendMessage,
    },
    {
      sendMessage: operations.safeSendMessage,
    },
  );
}
