// Generated from specs/vida. Do not edit: change the spec or its overlay, then run `generate vida` as CONTRIBUTING.md says.
import {
  bindOperations,
  type CallOptions,
  type Client,
  type ClientOptions,
  createClient,
  type Secret,
  withStreams,
} from "@agentpost/transport";
import { withEach } from "@agentpost/transport/pages";
import * as operations from "./operations.gen.js";

/** Settings of {@link createVida}. */
export interface VidaOptions extends ClientOptions {
  /** Where Vida's API is. Default: `https://api.vida.dev`. */
  baseUrl?: string | undefined;
  /**
   * The API token of your Vida account, sent in the query string of every request.
   * Default: the environment variable `VIDA_TOKEN`, unless the client has a `name`.
   */
  token?: Secret | undefined;
}

/** A connection to Vida, for the functions of this package that take a client first. */
export function createVidaClient(options: VidaOptions = {}): Client<"vida"> {
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
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await vida.sendMessage({
   *   body: { targetAgent: "agent123", sourceAddress: "+15551231234", message: "Hello there" },
   * });
   * ```
   * @see https://vida.io/docs/llms.txt
   */
  sendMessage(input: operations.SendMessageInput, options?: CallOptions): Promise<operations.SendMessageAnswer>;
  /**
   * Lists the rooms of the priority inbox, by page. Pages count from 0. The order isn't stated. `GET
   * /api/v2/conversations`.
   * Known from another document of the vendor's; not in the one that the rest is from.
   * Repeated by itself where that may help, since a repeat changes nothing.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await vida.listConversations({ query: { pagination: true } });
   * ```
   */
  listConversations(input: operations.ListConversationsInput, options?: CallOptions): Promise<operations.ListConversationsAnswer>;
  /**
   * Lists all messages of a room, without pages. Neither the order is stated, nor how soon a queued message
   * appears. `GET /api/v2/messages/{roomId}`.
   * Known from another document of the vendor's; not in the one that the rest is from.
   * Repeated by itself where that may help, since a repeat changes nothing.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await vida.listMessages({ path: { roomId: "room-id" } });
   * ```
   */
  listMessages(input: operations.ListMessagesInput, options?: CallOptions): Promise<operations.ListMessagesAnswer>;
  /**
   * Lists recent messages of all inboxes, without pages. It isn't stated how many, how far back, or in which
   * order. `GET /api/v2/messages/recent`.
   * Known from another document of the vendor's; not in the one that the rest is from.
   * Repeated by itself where that may help, since a repeat changes nothing.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await vida.listRecentMessages();
   * ```
   */
  listRecentMessages(input?: operations.ListRecentMessagesInput, options?: CallOptions): Promise<operations.ListRecentMessagesAnswer>;
  /**
   * Gets up to 200 conversations, each by its room and the uuid of a log entry. It changes nothing, so a repeat is
   * harmless. `POST /api/v2/conversation/batch`.
   * Known from another document of the vendor's; not in the one that the rest is from.
   * Repeated by itself where that may help, since a repeat changes nothing.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await vida.batchGetConversations({
   *   body: { items: [{ roomId: "room-id", uuid: "uuid" }] },
   * });
   * ```
   */
  batchGetConversations(input: operations.BatchGetConversationsInput, options?: CallOptions): Promise<operations.BatchGetConversationsAnswer>;
  /**
   * Gets one agent, of which the vendor documents no more than the id. `GET /api/v2/agent/{agentId}`.
   * Known from another document of the vendor's; not in the one that the rest is from.
   * Repeated by itself where that may help, since a repeat changes nothing.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await vida.getAgent({ path: { agentId: "agent-id" } });
   * ```
   */
  getAgent(input: operations.GetAgentInput, options?: CallOptions): Promise<operations.GetAgentAnswer>;
  /**
   * Lists accounts of an organization. What comes back isn't documented. `GET /api/v2/listAccounts`.
   * Known from another document of the vendor's; not in the one that the rest is from.
   * Repeated by itself where that may help, since a repeat changes nothing.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await vida.listAccounts({
   *   query: { targetOrganizationId: "target-organization-id" },
   * });
   * ```
   */
  listAccounts(input: operations.ListAccountsInput, options?: CallOptions): Promise<operations.ListAccountsAnswer>;
  /**
   * Lists all destinations of webhooks. `GET /api/v2/webhooks`.
   * Known from another document of the vendor's; not in the one that the rest is from.
   * Repeated by itself where that may help, since a repeat changes nothing.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await vida.listWebhooks();
   * ```
   */
  listWebhooks(input?: operations.ListWebhooksInput, options?: CallOptions): Promise<operations.ListWebhooksAnswer>;
  /**
   * Adds a destination for one type of event. Destinations are kept by their URL; whether a repeat makes a second
   * one isn't known. How deliveries are signed isn't published. `POST /api/v2/webhooks`.
   * Known from another document of the vendor's; not in the one that the rest is from.
   * Sent once: never repeated by itself after an uncertain outcome.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await vida.createWebhook({
   *   body: { url: "url", label: "label", type: "conversation" },
   * });
   * ```
   */
  createWebhook(input: operations.CreateWebhookInput, options?: CallOptions): Promise<operations.CreateWebhookAnswer>;
  /**
   * Removes a destination by its URL, which goes in a JSON body. What a repeat is answered isn't known. `DELETE
   * /api/v2/webhooks`.
   * Known from another document of the vendor's; not in the one that the rest is from.
   * Sent once: never repeated by itself after an uncertain outcome.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await vida.deleteWebhook({ body: { url: "url" } });
   * ```
   */
  deleteWebhook(input: operations.DeleteWebhookInput, options?: CallOptions): Promise<operations.DeleteWebhookAnswer>;
  /**
   * Queues a text message of an agent to one person, as `target` and `content`, or to many, as `targets`. A repeat
   * sends again: `externalTaskId` is for finding a task, and holds back no double. `POST
   * /api/v2/agent/outboundSms`.
   * Known from another document of the vendor's; not in the one that the rest is from.
   * Sent once: never repeated by itself after an uncertain outcome.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await vida.outboundSms({
   *   body: { target: "target", content: "Hello" },
   * });
   * ```
   */
  outboundSms(input: operations.OutboundSmsInput, options?: CallOptions): Promise<operations.OutboundSmsAnswer>;
  /**
   * Gets the context of a person, which the agent knows. `GET /api/v2/context`.
   * Known from another document of the vendor's; not in the one that the rest is from.
   * Repeated by itself where that may help, since a repeat changes nothing.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await vida.getContext({ query: { target: "target" } });
   * ```
   */
  getContext(input: operations.GetContextInput, options?: CallOptions): Promise<operations.GetContextAnswer>;
  /**
   * Tells the agent something about a person. Whether that takes the place of what it was told before or joins it
   * isn't stated, so what a repeat does isn't known. `POST /api/v2/context`.
   * Known from another document of the vendor's; not in the one that the rest is from.
   * Sent once: never repeated by itself after an uncertain outcome.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await vida.setContext({ body: { context: "Hello" } });
   * ```
   */
  setContext(input: operations.SetContextInput, options?: CallOptions): Promise<operations.SetContextAnswer>;
  /**
   * Gets one task. It has more than is documented here. `GET /api/v2/tasks/{taskId}`.
   * Known from another document of the vendor's; not in the one that the rest is from.
   * Repeated by itself where that may help, since a repeat changes nothing.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await vida.getTask({ path: { taskId: "task-id" } });
   * ```
   */
  getTask(input: operations.GetTaskInput, options?: CallOptions): Promise<operations.GetTaskAnswer>;
  /** The same calls as results: they never throw, and narrow on `ok` and then on `status`. */
  readonly safe: {
    /** {@link sendMessage}, as a result that narrows on `ok` and then on `status`; it never throws. */
    sendMessage(input: operations.SendMessageInput, options?: CallOptions): Promise<operations.SendMessageResult>;
    /** {@link listConversations}, as a result that narrows on `ok` and then on `status`; it never throws. */
    listConversations(input: operations.ListConversationsInput, options?: CallOptions): Promise<operations.ListConversationsResult>;
    /** {@link listMessages}, as a result that narrows on `ok` and then on `status`; it never throws. */
    listMessages(input: operations.ListMessagesInput, options?: CallOptions): Promise<operations.ListMessagesResult>;
    /** {@link listRecentMessages}, as a result that narrows on `ok` and then on `status`; it never throws. */
    listRecentMessages(input?: operations.ListRecentMessagesInput, options?: CallOptions): Promise<operations.ListRecentMessagesResult>;
    /** {@link batchGetConversations}, as a result that narrows on `ok` and then on `status`; it never throws. */
    batchGetConversations(input: operations.BatchGetConversationsInput, options?: CallOptions): Promise<operations.BatchGetConversationsResult>;
    /** {@link getAgent}, as a result that narrows on `ok` and then on `status`; it never throws. */
    getAgent(input: operations.GetAgentInput, options?: CallOptions): Promise<operations.GetAgentResult>;
    /** {@link listAccounts}, as a result that narrows on `ok` and then on `status`; it never throws. */
    listAccounts(input: operations.ListAccountsInput, options?: CallOptions): Promise<operations.ListAccountsResult>;
    /** {@link listWebhooks}, as a result that narrows on `ok` and then on `status`; it never throws. */
    listWebhooks(input?: operations.ListWebhooksInput, options?: CallOptions): Promise<operations.ListWebhooksResult>;
    /** {@link createWebhook}, as a result that narrows on `ok` and then on `status`; it never throws. */
    createWebhook(input: operations.CreateWebhookInput, options?: CallOptions): Promise<operations.CreateWebhookResult>;
    /** {@link deleteWebhook}, as a result that narrows on `ok` and then on `status`; it never throws. */
    deleteWebhook(input: operations.DeleteWebhookInput, options?: CallOptions): Promise<operations.DeleteWebhookResult>;
    /** {@link outboundSms}, as a result that narrows on `ok` and then on `status`; it never throws. */
    outboundSms(input: operations.OutboundSmsInput, options?: CallOptions): Promise<operations.OutboundSmsResult>;
    /** {@link getContext}, as a result that narrows on `ok` and then on `status`; it never throws. */
    getContext(input: operations.GetContextInput, options?: CallOptions): Promise<operations.GetContextResult>;
    /** {@link setContext}, as a result that narrows on `ok` and then on `status`; it never throws. */
    setContext(input: operations.SetContextInput, options?: CallOptions): Promise<operations.SetContextResult>;
    /** {@link getTask}, as a result that narrows on `ok` and then on `status`; it never throws. */
    getTask(input: operations.GetTaskInput, options?: CallOptions): Promise<operations.GetTaskResult>;
  };
  /** Downloads as streams. */
  readonly stream: {
    /**
     * {@link listAccounts} as a stream, as soon as the answer's headers are there, and of any size. `timeoutMs`
     * and `deadlineMs` end with the headers; then `signal` ends it. What ends it early errors the stream with an
     * `AgentpostError`; an error before that is thrown. Read it to its end, or cancel it.
     */
    listAccounts(input: operations.ListAccountsInput, options?: CallOptions): Promise<operations.ListAccountsStream>;
  };
  /** The items of lists, page after page. */
  readonly each: {
    /**
     * The items of {@link listConversations}: a page is asked for when its first item is wanted. `.pages()` gives
     * the answers.
     */
    listConversations(input: operations.ListConversationsInput, options?: CallOptions): operations.ListConversationsPages;
  };
}

/**
 * Connects to Vida; nothing is sent before the first call. Throws an `InputError` for an option that can't be
 * used.
 * @example
 * ```ts
 * // Reads VIDA_TOKEN from the environment.
 * const vida = createVida();
 * ```
 * @see https://vida.io/docs/llms.txt
 */
export function createVida(options: VidaOptions = {}): Vida {
  return withStreams(
    withEach(
      bindOperations(
        createVidaClient(options),
        {
          sendMessage: operations.sendMessage,
          listConversations: operations.listConversations,
          listMessages: operations.listMessages,
          listRecentMessages: operations.listRecentMessages,
          batchGetConversations: operations.batchGetConversations,
          getAgent: operations.getAgent,
          listAccounts: operations.listAccounts,
          listWebhooks: operations.listWebhooks,
          createWebhook: operations.createWebhook,
          deleteWebhook: operations.deleteWebhook,
          outboundSms: operations.outboundSms,
          getContext: operations.getContext,
          setContext: operations.setContext,
          getTask: operations.getTask,
        },
        {
          sendMessage: operations.safeSendMessage,
          listConversations: operations.safeListConversations,
          listMessages: operations.safeListMessages,
          listRecentMessages: operations.safeListRecentMessages,
          batchGetConversations: operations.safeBatchGetConversations,
          getAgent: operations.safeGetAgent,
          listAccounts: operations.safeListAccounts,
          listWebhooks: operations.safeListWebhooks,
          createWebhook: operations.safeCreateWebhook,
          deleteWebhook: operations.safeDeleteWebhook,
          outboundSms: operations.safeOutboundSms,
          getContext: operations.safeGetContext,
          setContext: operations.safeSetContext,
          getTask: operations.safeGetTask,
        },
      ),
      {
        listConversations: operations.eachListConversations,
      },
    ),
    {
      listAccounts: operations.streamListAccounts,
    },
  );
}
