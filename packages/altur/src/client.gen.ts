// Generated from specs/altur. Do not edit: change the spec or its overlay, then run `pnpm generate altur`.
import { bindOperations, type CallOptions, type Client, type ClientOptions, createClient } from "@agentpost/transport";
import * as operations from "./operations.gen.js";

/** Settings of {@link createAltur}. */
export interface AlturOptions extends ClientOptions {
  /** Where Altur's API is. Default: `https://api.altur.io/api/v1.0`. */
  baseUrl?: string;
  /** The secret API key of your Altur account, without the word before it. */
  apiKey: string;
}

/** A connection to Altur, for the functions of this package that take a client first. */
export function createAlturClient(options: AlturOptions): Client<"altur"> {
  return createClient("altur", options, {
    baseUrl: "https://api.altur.io/api/v1.0",
    credentials: (secret) => ({
      apiKeyAuth: { in: "header", name: "Authorization", value: `api-key ${secret("apiKey")}` },
    }),
  });
}

/** Altur's API, a method an operation. */
export interface Altur extends Client<"altur"> {
  /**
   * Puts a message from an end user into the thread between that end user and an agent. Returns the message as it
   * was made, the replies to it and the state of the thread. `POST /message`.
   * Sent once: never repeated by itself after an uncertain outcome.
   * One attempt may take 120 s by default: the vendor answers slowly here.
   */
  sendMessage(input: operations.SendMessageInput, options?: CallOptions): Promise<operations.SendMessageAnswer>;
  /** The same calls as results: they never throw, and narrow on `ok` and then on `status`. */
  readonly safe: {
    /** {@link sendMessage}, as a result that narrows on `ok` and then on `status`; it never throws. */
    sendMessage(input: operations.SendMessageInput, options?: CallOptions): Promise<operations.SendMessageResult>;
  };
}

/** Connects to Altur; nothing is sent before the first call. */
export function createAltur(options: AlturOptions): Altur {
  return bindOperations(
    createAlturClient(options),
    {
      sendMessage: operations.sendMessage,
    },
    {
      sendMessage: operations.safeSendMessage,
    },
  );
}
