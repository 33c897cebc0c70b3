// Generated from specs/ishvana. Do not edit: change the spec or its overlay, then run `generate ishvana` as CONTRIBUTING.md says.
import { bindOperations, type CallOptions, type Client, type ClientOptions, createClient } from "@agentpost/transport";
import * as operations from "./operations.gen.js";

/** Settings of {@link createIshvana}. */
export interface IshvanaOptions extends ClientOptions {
  /** Where Ishvana's API is. Default: `http://localhost:37737`. */
  baseUrl?: string | undefined;
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
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await ishvana.sendMessage({
   *   body: { agentId: "agent-id", message: "Hello" },
   * });
   * ```
   * @see https://ishvana.com/api-reference/operations/send_agent_message_api_agents_message_post/
   */
  sendMessage(input: operations.SendMessageInput, options?: CallOptions): Promise<operations.SendMessageAnswer>;
  /**
   * Lists the identifiers of the agents, to which messages can be sent. The path ends with a slash. The answer may
   * have more than is shown here. `GET /api/agents/`.
   * Known from another document of the vendor's; not in the one that the rest is from.
   * Repeated by itself where that may help, since a repeat changes nothing.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await ishvana.listAgents();
   * ```
   */
  listAgents(input?: operations.ListAgentsInput, options?: CallOptions): Promise<operations.ListAgentsAnswer>;
  /**
   * Lists the agents, each with its status and model. The answer has two more properties, about performance and
   * about the system, whose names weren't seen. `GET /api/agents/enhanced`.
   * Known from another document of the vendor's; not in the one that the rest is from.
   * Repeated by itself where that may help, since a repeat changes nothing.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await ishvana.listAgentsEnhanced();
   * ```
   */
  listAgentsEnhanced(input?: operations.ListAgentsEnhancedInput, options?: CallOptions): Promise<operations.ListAgentsEnhancedAnswer>;
  /**
   * Asks, and waits for the answer. The app keeps no history of it: give the turns before along, up to 50 of them.
   * A repeat asks again, and may get another answer. `POST /api/creative/ishvana/chat`.
   * Known from another document of the vendor's; not in the one that the rest is from.
   * Sent once: never repeated by itself after an uncertain outcome.
   * One attempt may take 120 s by default: the vendor answers slowly here.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await ishvana.chat({ body: { message: "Hello" } });
   * ```
   */
  chat(input: operations.ChatInput, options?: CallOptions): Promise<operations.ChatAnswer>;
  /**
   * Sends a message from one agent to another. A repeat sends another one. What the body requires wasn't seen, and
   * it may take more. `POST /api/agent-communication/messages/send`.
   * Known from another document of the vendor's; not in the one that the rest is from.
   * Sent once: never repeated by itself after an uncertain outcome.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await ishvana.sendBetweenAgents({ body: {} });
   * ```
   */
  sendBetweenAgents(input: operations.SendBetweenAgentsInput, options?: CallOptions): Promise<operations.SendBetweenAgentsAnswer>;
  /**
   * Asks one agent for advice on behalf of another. A repeat asks again. Nothing is known by which the advice
   * could be got. What the body requires wasn't seen, and it may take more. `POST
   * /api/agent-communication/consultations/request`.
   * Known from another document of the vendor's; not in the one that the rest is from.
   * Sent once: never repeated by itself after an uncertain outcome.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await ishvana.requestConsultation({ body: {} });
   * ```
   */
  requestConsultation(input: operations.RequestConsultationInput, options?: CallOptions): Promise<operations.RequestConsultationAnswer>;
  /** The same calls as results: they never throw, and narrow on `ok` and then on `status`. */
  readonly safe: {
    /** {@link sendMessage}, as a result that narrows on `ok` and then on `status`; it never throws. */
    sendMessage(input: operations.SendMessageInput, options?: CallOptions): Promise<operations.SendMessageResult>;
    /** {@link listAgents}, as a result that narrows on `ok` and then on `status`; it never throws. */
    listAgents(input?: operations.ListAgentsInput, options?: CallOptions): Promise<operations.ListAgentsResult>;
    /** {@link listAgentsEnhanced}, as a result that narrows on `ok` and then on `status`; it never throws. */
    listAgentsEnhanced(input?: operations.ListAgentsEnhancedInput, options?: CallOptions): Promise<operations.ListAgentsEnhancedResult>;
    /** {@link chat}, as a result that narrows on `ok` and then on `status`; it never throws. */
    chat(input: operations.ChatInput, options?: CallOptions): Promise<operations.ChatResult>;
    /** {@link sendBetweenAgents}, as a result that narrows on `ok` and then on `status`; it never throws. */
    sendBetweenAgents(input: operations.SendBetweenAgentsInput, options?: CallOptions): Promise<operations.SendBetweenAgentsResult>;
    /** {@link requestConsultation}, as a result that narrows on `ok` and then on `status`; it never throws. */
    requestConsultation(input: operations.RequestConsultationInput, options?: CallOptions): Promise<operations.RequestConsultationResult>;
  };
}

/**
 * Connects to Ishvana; nothing is sent before the first call. Throws an `InputError` for an option that can't be
 * used.
 * @example
 * ```ts
 * const ishvana = createIshvana();
 * ```
 * @see https://ishvana.com/api-reference/operations/send_agent_message_api_agents_message_post/
 */
export function createIshvana(options: IshvanaOptions = {}): Ishvana {
  return bindOperations(
    createIshvanaClient(options),
    {
      sendMessage: operations.sendMessage,
      listAgents: operations.listAgents,
      listAgentsEnhanced: operations.listAgentsEnhanced,
      chat: operations.chat,
      sendBetweenAgents: operations.sendBetweenAgents,
      requestConsultation: operations.requestConsultation,
    },
    {
      sendMessage: operations.safeSendMessage,
      listAgents: operations.safeListAgents,
      listAgentsEnhanced: operations.safeListAgentsEnhanced,
      chat: operations.safeChat,
      sendBetweenAgents: operations.safeSendBetweenAgents,
      requestConsultation: operations.safeRequestConsultation,
    },
  );
}
