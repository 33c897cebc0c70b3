// Generated from specs/ishvana. Do not edit: change the spec or its overlay, then run `pnpm generate ishvana`.
import { bindOperations, type CallOptions, type Client, type ClientOptions, createClient } from "@agentpost/transport";
import * as operations from "./operations.gen.js";

/** Settings of {@link createIshvana}. */
export interface IshvanaOptions extends ClientOptions {
  /** Where Ishvana's API is. Default: `http://localhost:37737`. */
  baseUrl?: string;
}

/** A connection to Ishvana, for the functions of this package that take a client first. */
export function createIshvanaClient(options: IshvanaOptions = {}): Client<"ishvana"> {
  return createClient("ishvana", options, {
    baseUrl: "http://localhost:37737",
  });
}

/** Ishvana's API, a method an operation. */
export interface Ishvana extends Client<"ishvana"> {
  /**
   * Sends a message straight to one agent through the communication hub, and tells whether it was delivered. The
   * hub settles the message type, heeds the priority and keeps track of the response. Analytics are logged in the
   * background. `POST /api/agents/message`.
   * Sent once: never repeated by itself after an uncertain outcome.
   */
  sendMessage(input: operations.SendMessageInput, options?: CallOptions): Promise<operations.SendMessageAnswer>;
  /** The same calls as results: they never throw, and narrow on `ok` and then on `status`. */
  readonly safe: {
    /** {@link sendMessage}, as a result that narrows on `ok` and then on `status`; it never throws. */
    sendMessage(input: operations.SendMessageInput, options?: CallOptions): Promise<operations.SendMessageResult>;
  };
}

/** Connects to Ishvana; nothing is sent before the first call. */
export function createIshvana(options: IshvanaOptions = {}): Ishvana {
  return bindOperations(
    createIshvanaClient(options),
    {
      sendMessage: operations.sendMessage,
    },
    {
      sendMessage: operations.safeSendMessage,
    },
  );
}
