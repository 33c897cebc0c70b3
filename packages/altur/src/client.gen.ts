// Generated from specs/altur. Do not edit: change the spec or its overlay, then run `generate altur` as CONTRIBUTING.md says.
import {
  bindOperations,
  type CallOptions,
  type Client,
  type ClientOptions,
  createClient,
  type Secret,
} from "@agentpost/transport";
import * as operations from "./operations.gen.js";

/** Settings of {@link createAltur}. */
export interface AlturOptions extends ClientOptions {
  /** Where Altur's API is. Default: `https://api.altur.io/api/v1.0`. */
  baseUrl?: string | undefined;
  /**
   * The secret API key of your Altur account, without the word before it.
   * Default: the environment variable `ALTUR_API_KEY`, unless the client has a `name`.
   */
  apiKey?: Secret | undefined;
}

/** A connection to Altur, for the functions of this package that take a client first. */
export function createAlturClient(options: AlturOptions = {}): Client<"altur"> {
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
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await altur.sendMessage({
   *   body: {
   *     agent_id: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182",
   *     end_user_id: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182",
   *     content: "Hello",
   *   },
   * });
   * ```
   * @see https://docs.altur.io/en/api-reference/messages/send.md
   */
  sendMessage(input: operations.SendMessageInput, options?: CallOptions): Promise<operations.SendMessageAnswer>;
  /**
   * Lists all messages of a thread, oldest first and without pages. A message has no identifier of its own. `GET
   * /message/{thread_id}`.
   * Known from another document of the vendor's; not in the one that the rest is from.
   * Repeated by itself where that may help, since a repeat changes nothing.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await altur.listMessages({ path: { thread_id: "thread-id" } });
   * ```
   */
  listMessages(input: operations.ListMessagesInput, options?: CallOptions): Promise<operations.ListMessagesAnswer>;
  /**
   * Gets one thread between an end user and an agent, without its messages. `GET /thread/{id}`.
   * Known from another document of the vendor's; not in the one that the rest is from.
   * Repeated by itself where that may help, since a repeat changes nothing.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await altur.getThread({ path: { id: "id" } });
   * ```
   */
  getThread(input: operations.GetThreadInput, options?: CallOptions): Promise<operations.GetThreadAnswer>;
  /**
   * Makes an end user, in whose name messages can then be sent. A repeat makes another one, and there is no key of
   * your own by which the first could be found again. `POST /enduser`.
   * Known from another document of the vendor's; not in the one that the rest is from.
   * Sent once: never repeated by itself after an uncertain outcome.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await altur.createEndUser({ body: {} });
   * ```
   */
  createEndUser(input: operations.CreateEndUserInput, options?: CallOptions): Promise<operations.CreateEndUserAnswer>;
  /**
   * Gets one end user. How it refuses isn't known. `GET /enduser/{id}`.
   * Known from another document of the vendor's; not in the one that the rest is from.
   * Repeated by itself where that may help, since a repeat changes nothing.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await altur.getEndUser({
   *   path: { id: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182" },
   * });
   * ```
   */
  getEndUser(input: operations.GetEndUserInput, options?: CallOptions): Promise<operations.GetEndUserAnswer>;
  /**
   * Gets one call. How it refuses isn't known. `GET /call/{id}`.
   * Known from another document of the vendor's; not in the one that the rest is from.
   * Repeated by itself where that may help, since a repeat changes nothing.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await altur.getCall({ path: { id: "id" } });
   * ```
   */
  getCall(input: operations.GetCallInput, options?: CallOptions): Promise<operations.GetCallAnswer>;
  /** The same calls as results: they never throw, and narrow on `ok` and then on `status`. */
  readonly safe: {
    /** {@link sendMessage}, as a result that narrows on `ok` and then on `status`; it never throws. */
    sendMessage(input: operations.SendMessageInput, options?: CallOptions): Promise<operations.SendMessageResult>;
    /** {@link listMessages}, as a result that narrows on `ok` and then on `status`; it never throws. */
    listMessages(input: operations.ListMessagesInput, options?: CallOptions): Promise<operations.ListMessagesResult>;
    /** {@link getThread}, as a result that narrows on `ok` and then on `status`; it never throws. */
    getThread(input: operations.GetThreadInput, options?: CallOptions): Promise<operations.GetThreadResult>;
    /** {@link createEndUser}, as a result that narrows on `ok` and then on `status`; it never throws. */
    createEndUser(input: operations.CreateEndUserInput, options?: CallOptions): Promise<operations.CreateEndUserResult>;
    /** {@link getEndUser}, as a result that narrows on `ok` and then on `status`; it never throws. */
    getEndUser(input: operations.GetEndUserInput, options?: CallOptions): Promise<operations.GetEndUserResult>;
    /** {@link getCall}, as a result that narrows on `ok` and then on `status`; it never throws. */
    getCall(input: operations.GetCallInput, options?: CallOptions): Promise<operations.GetCallResult>;
  };
}

/**
 * Connects to Altur; nothing is sent before the first call. Throws an `InputError` for an option that can't be
 * used.
 * @example
 * ```ts
 * // Reads ALTUR_API_KEY from the environment.
 * const altur = createAltur();
 * ```
 * @see https://docs.altur.io/en/api-reference/messages/send.md
 */
export function createAltur(options: AlturOptions = {}): Altur {
  return bindOperations(
    createAlturClient(options),
    {
      sendMessage: operations.sendMessage,
      listMessages: operations.listMessages,
      getThread: operations.getThread,
      createEndUser: operations.createEndUser,
      getEndUser: operations.getEndUser,
      getCall: operations.getCall,
    },
    {
      sendMessage: operations.safeSendMessage,
      listMessages: operations.safeListMessages,
      getThread: operations.safeGetThread,
      createEndUser: operations.safeCreateEndUser,
      getEndUser: operations.safeGetEndUser,
      getCall: operations.safeGetCall,
    },
  );
}
