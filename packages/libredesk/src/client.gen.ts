// Generated from specs/libredesk. Do not edit: change the spec or its overlay, then run `pnpm generate libredesk`.
import { bindOperations, type CallOptions, type Client, type ClientOptions, createClient } from "@agentpost/transport";
import * as operations from "./operations.gen.js";

/** Settings of {@link createLibredesk}. */
export interface LibredeskOptions extends ClientOptions {
  /** Where Libredesk's API is. Default: `http://localhost:9000`. */
  baseUrl?: string;
  /** The API key of an agent, made on the agent's profile. */
  apiKey: string;
  /** The secret that was shown together with the API key. */
  apiSecret: string;
  /** Which security scheme carries the credential. Default: `basicAuth`. */
  securityScheme?: "basicAuth" | "tokenAuth";
}

/** A connection to Libredesk, for the functions of this package that take a client first. */
export function createLibredeskClient(options: LibredeskOptions): Client<"libredesk"> {
  return createClient("libredesk", options, {
    baseUrl: "http://localhost:9000",
    credentials: (secret) => ({
      basicAuth: {
        in: "header",
        name: "Authorization",
        value: `Basic ${btoa(`${secret("apiKey", ":")}:${secret("apiSecret")}`)}`,
      },
      tokenAuth: {
        in: "header",
        name: "Authorization",
        value: `token ${secret("apiKey", ":")}:${secret("apiSecret")}`,
      },
    }),
  });
}

/** Libredesk's API, a method an operation. */
export interface Libredesk extends Client<"libredesk"> {
  /**
   * Adds a reply, a private note or a contact's message. A reply into an e-mail inbox needs `to`. A 401 says that
   * the key is wrong, or that the server's database is away. `POST /api/v1/conversations/{cuuid}/messages`.
   * Sent once: never repeated by itself after an uncertain outcome.
   */
  sendMessage(input: operations.SendMessageInput, options?: CallOptions): Promise<operations.SendMessageAnswer>;
  /** The same calls as results: they never throw, and narrow on `ok` and then on `status`. */
  readonly safe: {
    /** {@link sendMessage}, as a result that narrows on `ok` and then on `status`; it never throws. */
    sendMessage(input: operations.SendMessageInput, options?: CallOptions): Promise<operations.SendMessageResult>;
  };
}

/** Connects to Libredesk; nothing is sent before the first call. */
export function createLibredesk(options: LibredeskOptions): Libredesk {
  return bindOperations(
    createLibredeskClient(options),
    {
      sendMessage: operations.sendMessage,
    },
    {
      sendMessage: operations.safeSendMessage,
    },
  );
}
