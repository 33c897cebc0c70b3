// Generated from specs/chatcaptain. Do not edit: change the spec or its overlay, then run `generate chatcaptain` as CONTRIBUTING.md says.
import {
  bindOperations,
  type CallOptions,
  type Client,
  type ClientOptions,
  createClient,
  type Secret,
} from "@agentpost/transport";
import * as operations from "./operations.gen.js";

/** Settings of {@link createChatCaptain}. */
export interface ChatCaptainOptions extends ClientOptions {
  /** Where ChatCaptain's API is. Default: `https://api.chatcaptain.com`. */
  baseUrl?: string | undefined;
  /**
   * One of the two API keys of the chatbot, shown in full only when it is created.
   * Default: the environment variable `CHATCAPTAIN_API_KEY`, unless the client has a `name`.
   */
  apiKey?: Secret | undefined;
}

/** A connection to ChatCaptain, for the functions of this package that take a client first. */
export function createChatCaptainClient(options: ChatCaptainOptions = {}): Client<"chatcaptain"> {
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
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await chatCaptain.sendMessage({
   *   path: { chatbotId: "chatbot-id" },
   *   body: { text: "Hello", conversationId: "conversation-id" },
   * });
   * ```
   * @see https://docs.chatcaptain.com/api/api-dokumentation/inbox-messages.md
   */
  sendMessage(input: operations.SendMessageInput, options?: CallOptions): Promise<operations.SendMessageAnswer>;
  /**
   * Opens a conversation in the inbox, into which one can send from then on. Needs the permission
   * `chatbots.inbox.conversations.create`. A repeat starts another one. The answer may have more than is shown
   * here. `POST /v1/inbox/{chatbotId}/conversations`.
   * Known from another document of the vendor's; not in the one that the rest is from.
   * Sent once: never repeated by itself after an uncertain outcome.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await chatCaptain.createInboxConversation({
   *   path: { chatbotId: "chatbot-id" },
   *   body: { name: "name", channelId: "channel-id" },
   * });
   * ```
   */
  createInboxConversation(input: operations.CreateInboxConversationInput, options?: CallOptions): Promise<operations.CreateInboxConversationAnswer>;
  /**
   * Lists conversations, of one contact or one channel if asked so, without pages and in no stated order. Needs
   * the permission `chatbots.conversations.list`. A conversation may have more than is shown here. `GET
   * /v1/chatbots/{chatbotId}/conversations`.
   * Known from another document of the vendor's; not in the one that the rest is from.
   * Repeated by itself where that may help, since a repeat changes nothing.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await chatCaptain.listConversations({ path: { chatbotId: "chatbot-id" } });
   * ```
   */
  listConversations(input: operations.ListConversationsInput, options?: CallOptions): Promise<operations.ListConversationsAnswer>;
  /**
   * Lists all messages of a conversation, without pages and in no stated order. Needs the permission
   * `chatbots.messages.list`. Whether a message keeps the id that sendMessage told isn't stated. `GET
   * /v1/chatbots/{chatbotId}/conversations/{conversationId}/messages`.
   * Known from another document of the vendor's; not in the one that the rest is from.
   * Repeated by itself where that may help, since a repeat changes nothing.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await chatCaptain.listMessages({
   *   path: { chatbotId: "chatbot-id", conversationId: "conversation-id" },
   * });
   * ```
   */
  listMessages(input: operations.ListMessagesInput, options?: CallOptions): Promise<operations.ListMessagesAnswer>;
  /**
   * Lists all channels of a chatbot. Needs the permission `chatbots.channels.list`. Beware of `token`, which is a
   * secret of the channel: keep the answer out of logs. A channel may have more than is shown here. `GET
   * /v1/chatbots/{chatbotId}/channels`.
   * Known from another document of the vendor's; not in the one that the rest is from.
   * Repeated by itself where that may help, since a repeat changes nothing.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await chatCaptain.listChannels({ path: { chatbotId: "chatbot-id" } });
   * ```
   */
  listChannels(input: operations.ListChannelsInput, options?: CallOptions): Promise<operations.ListChannelsAnswer>;
  /** The same calls as results: they never throw, and narrow on `ok` and then on `status`. */
  readonly safe: {
    /** {@link sendMessage}, as a result that narrows on `ok` and then on `status`; it never throws. */
    sendMessage(input: operations.SendMessageInput, options?: CallOptions): Promise<operations.SendMessageResult>;
    /** {@link createInboxConversation}, as a result that narrows on `ok` and then on `status`; it never throws. */
    createInboxConversation(input: operations.CreateInboxConversationInput, options?: CallOptions): Promise<operations.CreateInboxConversationResult>;
    /** {@link listConversations}, as a result that narrows on `ok` and then on `status`; it never throws. */
    listConversations(input: operations.ListConversationsInput, options?: CallOptions): Promise<operations.ListConversationsResult>;
    /** {@link listMessages}, as a result that narrows on `ok` and then on `status`; it never throws. */
    listMessages(input: operations.ListMessagesInput, options?: CallOptions): Promise<operations.ListMessagesResult>;
    /** {@link listChannels}, as a result that narrows on `ok` and then on `status`; it never throws. */
    listChannels(input: operations.ListChannelsInput, options?: CallOptions): Promise<operations.ListChannelsResult>;
  };
}

/**
 * Connects to ChatCaptain; nothing is sent before the first call. Throws an `InputError` for an option that can't
 * be used.
 * @example
 * ```ts
 * // Reads CHATCAPTAIN_API_KEY from the environment.
 * const chatCaptain = createChatCaptain();
 * ```
 * @see https://docs.chatcaptain.com/api/api-dokumentation/inbox-messages.md
 */
export function createChatCaptain(options: ChatCaptainOptions = {}): ChatCaptain {
  return bindOperations(
    createChatCaptainClient(options),
    {
      sendMessage: operations.sendMessage,
      createInboxConversation: operations.createInboxConversation,
      listConversations: operations.listConversations,
      listMessages: operations.listMessages,
      listChannels: operations.listChannels,
    },
    {
      sendMessage: operations.safeSendMessage,
      createInboxConversation: operations.safeCreateInboxConversation,
      listConversations: operations.safeListConversations,
      listMessages: operations.safeListMessages,
      listChannels: operations.safeListChannels,
    },
  );
}
