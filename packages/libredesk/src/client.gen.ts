// Generated from specs/libredesk. Do not edit: change the spec or its overlay, then run `pnpm generate libredesk`.
import { bindOperations, type CallOptions, type Client, type ClientOptions, createClient } from "@agentpost/transport";
import { withEach } from "@agentpost/transport/pages";
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
  /**
   * Lists replies, notes, a contact's messages and activities, newest first by `created_at`. Needs messages:read.
   * Pages go by offset, so a message that arrives meanwhile pushes others on, and one may come twice. A page past
   * the end has no results and a `total` of 0. `GET /api/v1/conversations/{cuuid}/messages`.
   * Known from recorded exchanges; not in the vendor's published document.
   * Repeated by itself where that may help, since a repeat changes nothing.
   */
  listMessages(input: operations.ListMessagesInput, options?: CallOptions): Promise<operations.ListMessagesAnswer>;
  /**
   * Gets one message with its delivery status. Needs messages:read. A message that doesn't exist is answered with
   * a 500 like a fault of the server's, which proves nothing; only a list can show that one isn't there. The
   * server compares `cuuid` as text, so that upper case is refused with a 403. `GET
   * /api/v1/conversations/{cuuid}/messages/{uuid}`.
   * Known from recorded exchanges; not in the vendor's published document.
   * Repeated by itself where that may help, since a repeat changes nothing.
   */
  getMessage(input: operations.GetMessageInput, options?: CallOptions): Promise<operations.GetMessageAnswer>;
  /**
   * Gets one conversation, with the contact's earlier ones. Needs conversations:read. `GET
   * /api/v1/conversations/{uuid}`.
   * Known from recorded exchanges; not in the vendor's published document.
   * Repeated by itself where that may help, since a repeat changes nothing.
   */
  getConversation(input: operations.GetConversationInput, options?: CallOptions): Promise<operations.GetConversationAnswer>;
  /**
   * Lists every conversation, those with the newest message first unless asked otherwise. Needs
   * conversations:read_all. Pages go by offset, so rows move while one pages. A page past the end has no results
   * and a `total` of 0. `GET /api/v1/conversations/all`.
   * Known from recorded exchanges; not in the vendor's published document.
   * Repeated by itself where that may help, since a repeat changes nothing.
   */
  listConversations(input?: operations.ListConversationsInput, options?: CallOptions): Promise<operations.ListConversationsAnswer>;
  /**
   * Lists the conversations assigned to the agent that the key belongs to, in the order and pages of all
   * conversations. Needs conversations:read_assigned. `GET /api/v1/conversations/assigned`.
   * Known from recorded exchanges; not in the vendor's published document.
   * Repeated by itself where that may help, since a repeat changes nothing.
   */
  listAssignedConversations(input?: operations.ListAssignedConversationsInput, options?: CallOptions): Promise<operations.ListAssignedConversationsAnswer>;
  /**
   * Lists the conversations that have neither an agent nor a team, in the order and pages of all conversations.
   * Needs conversations:read_unassigned. `GET /api/v1/conversations/unassigned`.
   * Known from recorded exchanges; not in the vendor's published document.
   * Repeated by itself where that may help, since a repeat changes nothing.
   */
  listUnassignedConversations(input?: operations.ListUnassignedConversationsInput, options?: CallOptions): Promise<operations.ListUnassignedConversationsAnswer>;
  /**
   * Finds conversations by their whole reference number or by part of the contact's e-mail address. Needs
   * conversations:read. At most 1000 come, without pages; those that the agent may not see are left out in
   * silence. `GET /api/v1/conversations/search`.
   * Known from recorded exchanges; not in the vendor's published document.
   * Repeated by itself where that may help, since a repeat changes nothing.
   */
  searchConversations(input: operations.SearchConversationsInput, options?: CallOptions): Promise<operations.SearchConversationsAnswer>;
  /**
   * Lists every tag there is. Any valid key may. `GET /api/v1/tags`.
   * Known from recorded exchanges; not in the vendor's published document.
   * Repeated by itself where that may help, since a repeat changes nothing.
   */
  listTags(input?: operations.ListTagsInput, options?: CallOptions): Promise<operations.ListTagsAnswer>;
  /**
   * Lists every status a conversation can have, in no promised order. Any valid key may. `GET /api/v1/statuses`.
   * Known from recorded exchanges; not in the vendor's published document.
   * Repeated by itself where that may help, since a repeat changes nothing.
   */
  listStatuses(input?: operations.ListStatusesInput, options?: CallOptions): Promise<operations.ListStatusesAnswer>;
  /**
   * Finds contacts by part of their e-mail address. Needs contacts:read. At most 15 come, in no promised order and
   * without pages. `GET /api/v1/contacts/search`.
   * Known from recorded exchanges; not in the vendor's published document.
   * Repeated by itself where that may help, since a repeat changes nothing.
   */
  searchContacts(input: operations.SearchContactsInput, options?: CallOptions): Promise<operations.SearchContactsAnswer>;
  /**
   * Gets one contact or visitor. Needs contacts:read. The id of an agent isn't found. `GET /api/v1/contacts/{id}`.
   * Known from recorded exchanges; not in the vendor's published document.
   * Repeated by itself where that may help, since a repeat changes nothing.
   */
  getContact(input: operations.GetContactInput, options?: CallOptions): Promise<operations.GetContactAnswer>;
  /**
   * Gets the agent that the key belongs to, with its permissions. Any valid key may. The answer holds the key
   * itself, in `api_key`. `GET /api/v1/agents/me`.
   * Known from recorded exchanges; not in the vendor's published document.
   * Repeated by itself where that may help, since a repeat changes nothing.
   */
  getCurrentAgent(input?: operations.GetCurrentAgentInput, options?: CallOptions): Promise<operations.GetCurrentAgentAnswer>;
  /**
   * Lists every webhook, newest first. Needs webhooks:manage. `GET /api/v1/webhooks`.
   * Known from recorded exchanges; not in the vendor's published document.
   * Repeated by itself where that may help, since a repeat changes nothing.
   */
  listWebhooks(input?: operations.ListWebhooksInput, options?: CallOptions): Promise<operations.ListWebhooksAnswer>;
  /**
   * Lists ids and names of the webhooks. Any valid key may. `GET /api/v1/webhooks/compact`.
   * Known from recorded exchanges; not in the vendor's published document.
   * Repeated by itself where that may help, since a repeat changes nothing.
   */
  listWebhooksCompact(input?: operations.ListWebhooksCompactInput, options?: CallOptions): Promise<operations.ListWebhooksCompactAnswer>;
  /**
   * Gets one webhook; its secret isn't shown. Needs webhooks:manage. `GET /api/v1/webhooks/{id}`.
   * Known from recorded exchanges; not in the vendor's published document.
   * Repeated by itself where that may help, since a repeat changes nothing.
   */
  getWebhook(input: operations.GetWebhookInput, options?: CallOptions): Promise<operations.GetWebhookAnswer>;
  /** The same calls as results: they never throw, and narrow on `ok` and then on `status`. */
  readonly safe: {
    /** {@link sendMessage}, as a result that narrows on `ok` and then on `status`; it never throws. */
    sendMessage(input: operations.SendMessageInput, options?: CallOptions): Promise<operations.SendMessageResult>;
    /** {@link listMessages}, as a result that narrows on `ok` and then on `status`; it never throws. */
    listMessages(input: operations.ListMessagesInput, options?: CallOptions): Promise<operations.ListMessagesResult>;
    /** {@link getMessage}, as a result that narrows on `ok` and then on `status`; it never throws. */
    getMessage(input: operations.GetMessageInput, options?: CallOptions): Promise<operations.GetMessageResult>;
    /** {@link getConversation}, as a result that narrows on `ok` and then on `status`; it never throws. */
    getConversation(input: operations.GetConversationInput, options?: CallOptions): Promise<operations.GetConversationResult>;
    /** {@link listConversations}, as a result that narrows on `ok` and then on `status`; it never throws. */
    listConversations(input?: operations.ListConversationsInput, options?: CallOptions): Promise<operations.ListConversationsResult>;
    /** {@link listAssignedConversations}, as a result that narrows on `ok` and then on `status`; it never throws. */
    listAssignedConversations(input?: operations.ListAssignedConversationsInput, options?: CallOptions): Promise<operations.ListAssignedConversationsResult>;
    /** {@link listUnassignedConversations}, as a result that narrows on `ok` and then on `status`; it never throws. */
    listUnassignedConversations(input?: operations.ListUnassignedConversationsInput, options?: CallOptions): Promise<operations.ListUnassignedConversationsResult>;
    /** {@link searchConversations}, as a result that narrows on `ok` and then on `status`; it never throws. */
    searchConversations(input: operations.SearchConversationsInput, options?: CallOptions): Promise<operations.SearchConversationsResult>;
    /** {@link listTags}, as a result that narrows on `ok` and then on `status`; it never throws. */
    listTags(input?: operations.ListTagsInput, options?: CallOptions): Promise<operations.ListTagsResult>;
    /** {@link listStatuses}, as a result that narrows on `ok` and then on `status`; it never throws. */
    listStatuses(input?: operations.ListStatusesInput, options?: CallOptions): Promise<operations.ListStatusesResult>;
    /** {@link searchContacts}, as a result that narrows on `ok` and then on `status`; it never throws. */
    searchContacts(input: operations.SearchContactsInput, options?: CallOptions): Promise<operations.SearchContactsResult>;
    /** {@link getContact}, as a result that narrows on `ok` and then on `status`; it never throws. */
    getContact(input: operations.GetContactInput, options?: CallOptions): Promise<operations.GetContactResult>;
    /** {@link getCurrentAgent}, as a result that narrows on `ok` and then on `status`; it never throws. */
    getCurrentAgent(input?: operations.GetCurrentAgentInput, options?: CallOptions): Promise<operations.GetCurrentAgentResult>;
    /** {@link listWebhooks}, as a result that narrows on `ok` and then on `status`; it never throws. */
    listWebhooks(input?: operations.ListWebhooksInput, options?: CallOptions): Promise<operations.ListWebhooksResult>;
    /** {@link listWebhooksCompact}, as a result that narrows on `ok` and then on `status`; it never throws. */
    listWebhooksCompact(input?: operations.ListWebhooksCompactInput, options?: CallOptions): Promise<operations.ListWebhooksCompactResult>;
    /** {@link getWebhook}, as a result that narrows on `ok` and then on `status`; it never throws. */
    getWebhook(input: operations.GetWebhookInput, options?: CallOptions): Promise<operations.GetWebhookResult>;
  };
  /** The items of lists, page after page. */
  readonly each: {
    /**
     * The items of {@link listMessages}, newest first: a page is asked for when its first item is wanted.
     * `.pages()` gives the answers.
     */
    listMessages(input: operations.ListMessagesInput, options?: CallOptions): operations.ListMessagesPages;
    /**
     * The items of {@link listConversations}: a page is asked for when its first item is wanted. `.pages()` gives
     * the answers.
     */
    listConversations(input?: operations.ListConversationsInput, options?: CallOptions): operations.ListConversationsPages;
    /**
     * The items of {@link listAssignedConversations}: a page is asked for when its first item is wanted.
     * `.pages()` gives the answers.
     */
    listAssignedConversations(input?: operations.ListAssignedConversationsInput, options?: CallOptions): operations.ListAssignedConversationsPages;
    /**
     * The items of {@link listUnassignedConversations}: a page is asked for when its first item is wanted.
     * `.pages()` gives the answers.
     */
    listUnassignedConversations(input?: operations.ListUnassignedConversationsInput, options?: CallOptions): operations.ListUnassignedConversationsPages;
  };
}

/** Connects to Libredesk; nothing is sent before the first call. */
export function createLibredesk(options: LibredeskOptions): Libredesk {
  return withEach(
    bindOperations(
      createLibredeskClient(options),
      {
        sendMessage: operations.sendMessage,
        listMessages: operations.listMessages,
        getMessage: operations.getMessage,
        getConversation: operations.getConversation,
        listConversations: operations.listConversations,
        listAssignedConversations: operations.listAssignedConversations,
        listUnassignedConversations: operations.listUnassignedConversations,
        searchConversations: operations.searchConversations,
        listTags: operations.listTags,
        listStatuses: operations.listStatuses,
        searchContacts: operations.searchContacts,
        getContact: operations.getContact,
        getCurrentAgent: operations.getCurrentAgent,
        listWebhooks: operations.listWebhooks,
        listWebhooksCompact: operations.listWebhooksCompact,
        getWebhook: operations.getWebhook,
      },
      {
        sendMessage: operations.safeSendMessage,
        listMessages: operations.safeListMessages,
        getMessage: operations.safeGetMessage,
        getConversation: operations.safeGetConversation,
        listConversations: operations.safeListConversations,
        listAssignedConversations: operations.safeListAssignedConversations,
        listUnassignedConversations: operations.safeListUnassignedConversations,
        searchConversations: operations.safeSearchConversations,
        listTags: operations.safeListTags,
        listStatuses: operations.safeListStatuses,
        searchContacts: operations.safeSearchContacts,
        getContact: operations.safeGetContact,
        getCurrentAgent: operations.safeGetCurrentAgent,
        listWebhooks: operations.safeListWebhooks,
        listWebhooksCompact: operations.safeListWebhooksCompact,
        getWebhook: operations.safeGetWebhook,
      },
    ),
    {
      listMessages: operations.eachListMessages,
      listConversations: operations.eachListConversations,
      listAssignedConversations: operations.eachListAssignedConversations,
      listUnassignedConversations: operations.eachListUnassignedConversations,
    },
  );
}
