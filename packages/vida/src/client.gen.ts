// Generated from specs/vida. Do not edit: change the spec or its overlay, then run `pnpm generate vida`.
import { bindOperations, type CallOptions, type Client, type ClientOptions, createClient } from "@agentpost/transport";
import * as operations from "./operations.gen.js";

/** Settings of {@link createVida}. */
export interface VidaOptions extends ClientOptions {
  /** Where Vida's API is. Default: `https://api.vida.dev`. */
  baseUrl?: string;
  /** The API token of your Vida account, sent in the query string of every request. */
  token: string;
}

/** A connection to Vida, for the functions of this package that take a client first. */
export function createVidaClient(options: VidaOptions): Client<"vida"> {
  return createClient("vida", options, {
    baseUrl: "https://api.vida.dev",
    credentials: (secret) => ({
      apiKeyAuth: { in: "query", name: "token", value: secret("token") },
    }),
  });
}

/** Vida's API, a method an operation. */
export interface Vida extends Client<"vida"> {
  /**
   * Queues a message for an AI agent on behalf of your own platform. The answers go to
   * `outboundMessageWebhookUrl`, so give one here or set one on the organization. Open to resellers and partners
   * only. `POST /api/v2/agent/receiveMessage`.
   * Sent once: never repeated by itself after an uncertain outcome.
   */
  sendMessage(input: operations.SendMessageInput, options?: CallOptions): Promise<operations.SendMessageAnswer>;
  /** The same calls as results: they never throw, and narrow on `ok` and then on `status`. */
  readonly safe: {
    /** {@link sendMessage}, as a result that narrows on `ok` and then on `status`; it never throws. */
    sendMessage(input: operations.SendMessageInput, options?: CallOptions): Promise<operations.SendMessageResult>;
  };
}

/** Connects to Vida; nothing is sent before the first call. */
export function createVida(options: VidaOptions): Vida {
  return bindOperations(
    createVidaClient(options),
    {
      sendMessage: operations.sendMessage,
    },
    {
      sendMessage: operations.safeSendMessage,
    },
  );
}
