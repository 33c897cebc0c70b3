// Generated from specs/libredesk. Do not edit: change the spec or its overlay, then run `generate libredesk` as CONTRIBUTING.md says.
import {
  bindOperations,
  type CallOptions,
  type Client,
  type ClientOptions,
  createClient,
  type Secret,
} from "@agentpost/transport";
import { withEach } from "@agentpost/transport/pages";
import * as operations from "./operations.gen.js";

/** Settings of {@link createLibredesk}. */
export interface LibredeskOptions extends ClientOptions {
  /** Where Libredesk's API is. Default: `http://localhost:9000`. */
  baseUrl?: string | undefined;
  /**
   * The API key of an agent, made on the agent's profile.
   * Default: the environment variable `LIBREDESK_API_KEY`, unless the client has a `name`.
   */
  apiKey?: Secret | undefined;
  /**
   * The secret that was shown together with the API key.
   * Default: the environment variable `LIBREDESK_API_SECRET`, unless the client has a `name`.
   */
  apiSecret?: Secret | undefined;
  /** Which security scheme carries the credential. Default: `basicAuth`. */
  securityScheme?: "basicAuth" | "tokenAuth" | undefined;
}

/** A connection to Libredesk, for the functions of this package that take a client first. */
export function createLibredeskClient(options: LibredeskOptions = {}): Client<"libredesk"> {
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
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await libredesk.sendMessage({
   *   path: { cuuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182" },
   *   body: { sender_type: "agent", message: "Hello", to: ["ana@example.com"] },
   * });
   * ```
   * @see https://docs.libredesk.io/llms.txt
   */
  sendMessage(input: operations.SendMessageInput, options?: CallOptions): Promise<operations.SendMessageAnswer>;
  /**
   * Lists replies, notes, a contact's messages and activities, newest first by `created_at`. Needs messages:read.
   * Pages go by offset, so a message that arrives meanwhile pushes others on, and one may come twice. A page past
   * the end has no results and a `total` of 0. `GET /api/v1/conversations/{cuuid}/messages`.
   * Known from recorded exchanges; not in the vendor's published document.
   * Repeated by itself where that may help, since a repeat changes nothing.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await libredesk.listMessages({
   *   path: { cuuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182" },
   * });
   * ```
   */
  listMessages(input: operations.ListMessagesInput, options?: CallOptions): Promise<operations.ListMessagesAnswer>;
  /**
   * Gets one message with its delivery status. Needs messages:read. A message that doesn't exist is answered with
   * a 500 like a fault of the server's, which proves nothing; only a list can show that one isn't there. The
   * server compares `cuuid` as text, so that upper case is refused with a 403. `GET
   * /api/v1/conversations/{cuuid}/messages/{uuid}`.
   * Known from recorded exchanges; not in the vendor's published document.
   * Repeated by itself where that may help, since a repeat changes nothing.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await libredesk.getMessage({
   *   path: {
   *     cuuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182",
   *     uuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182",
   *   },
   * });
   * ```
   */
  getMessage(input: operations.GetMessageInput, options?: CallOptions): Promise<operations.GetMessageAnswer>;
  /**
   * Queues a failed message once more, under the same uuid, creation time and e-mail Message-ID; only its sender
   * can, and only while it is failed. Needs messages:write. A repeat is refused with a 400, unless the message has
   * failed again by then: it is queued again. The mail may have gone out although the message was failed, and a
   * second copy is then delivered. `PUT /api/v1/conversations/{cuuid}/messages/{uuid}/retry`.
   * Known from recorded exchanges; not in the vendor's published document.
   * Sent once: never repeated by itself after an uncertain outcome.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await libredesk.retryMessage({
   *   path: {
   *     cuuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182",
   *     uuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182",
   *   },
   * });
   * ```
   */
  retryMessage(input: operations.RetryMessageInput, options?: CallOptions): Promise<operations.RetryMessageAnswer>;
  /**
   * Starts a conversation in an e-mail inbox with a first message, of the contact or of the agent. Needs
   * conversations:write. A repeat makes a second conversation. The answer doesn't name the first message; list the
   * messages. A 500 may leave a conversation without any message behind. `POST /api/v1/conversations`.
   * Known from recorded exchanges; not in the vendor's published document.
   * Sent once: never repeated by itself after an uncertain outcome.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await libredesk.createConversation({
   *   body: {
   *     inbox_id: 1,
   *     contact_email: "ana@example.com",
   *     first_name: "first-name",
   *     content: "Hello",
   *     initiator: "contact",
   *   },
   * });
   * ```
   */
  createConversation(input: operations.CreateConversationInput, options?: CallOptions): Promise<operations.CreateConversationAnswer>;
  /**
   * Gets one conversation, with the contact's earlier ones. Needs conversations:read. `GET
   * /api/v1/conversations/{uuid}`.
   * Known from recorded exchanges; not in the vendor's published document.
   * Repeated by itself where that may help, since a repeat changes nothing.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await libredesk.getConversation({
   *   path: { uuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182" },
   * });
   * ```
   */
  getConversation(input: operations.GetConversationInput, options?: CallOptions): Promise<operations.GetConversationAnswer>;
  /**
   * Lists every conversation, those with the newest message first unless asked otherwise. Needs
   * conversations:read_all. Pages go by offset, so rows move while one pages. A page past the end has no results
   * and a `total` of 0. `GET /api/v1/conversations/all`.
   * Known from recorded exchanges; not in the vendor's published document.
   * Repeated by itself where that may help, since a repeat changes nothing.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await libredesk.listConversations();
   * ```
   */
  listConversations(input?: operations.ListConversationsInput, options?: CallOptions): Promise<operations.ListConversationsAnswer>;
  /**
   * Lists the conversations assigned to the agent that the key belongs to, in the order and pages of all
   * conversations. Needs conversations:read_assigned. `GET /api/v1/conversations/assigned`.
   * Known from recorded exchanges; not in the vendor's published document.
   * Repeated by itself where that may help, since a repeat changes nothing.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await libredesk.listAssignedConversations();
   * ```
   */
  listAssignedConversations(input?: operations.ListAssignedConversationsInput, options?: CallOptions): Promise<operations.ListAssignedConversationsAnswer>;
  /**
   * Lists the conversations that have neither an agent nor a team, in the order and pages of all conversations.
   * Needs conversations:read_unassigned. `GET /api/v1/conversations/unassigned`.
   * Known from recorded exchanges; not in the vendor's published document.
   * Repeated by itself where that may help, since a repeat changes nothing.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await libredesk.listUnassignedConversations();
   * ```
   */
  listUnassignedConversations(input?: operations.ListUnassignedConversationsInput, options?: CallOptions): Promise<operations.ListUnassignedConversationsAnswer>;
  /**
   * Finds conversations by their whole reference number or by part of the contact's e-mail address. Needs
   * conversations:read. At most 1000 come, without pages; those that the agent may not see are left out in
   * silence. `GET /api/v1/conversations/search`.
   * Known from recorded exchanges; not in the vendor's published document.
   * Repeated by itself where that may help, since a repeat changes nothing.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await libredesk.searchConversations({ query: { query: "query" } });
   * ```
   */
  searchConversations(input: operations.SearchConversationsInput, options?: CallOptions): Promise<operations.SearchConversationsAnswer>;
  /**
   * Sets the status, by its name. Needs conversations:update_status. A repeat changes nothing, save with Snoozed:
   * the time begins anew, and activity and webhook come again. Resolved may send the contact a survey. `PUT
   * /api/v1/conversations/{uuid}/status`.
   * Known from recorded exchanges; not in the vendor's published document.
   * Sent once: never repeated by itself after an uncertain outcome.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await libredesk.updateConversationStatus({
   *   path: { uuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182" },
   *   body: { status: "status" },
   * });
   * ```
   */
  updateConversationStatus(input: operations.UpdateConversationStatusInput, options?: CallOptions): Promise<operations.UpdateConversationStatusAnswer>;
  /**
   * Assigns an agent. Needs conversations:update_user_assignee. A repeat changes nothing and tells nobody. An
   * unknown id is a 500 without effect; a contact's id is one too, and yet the contact is assigned. `PUT
   * /api/v1/conversations/{uuid}/assignee/user`.
   * Known from recorded exchanges; not in the vendor's published document.
   * Repeated by itself where that may help, since a repeat changes nothing.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await libredesk.assignUser({
   *   path: { uuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182" },
   *   body: { assignee_id: 1 },
   * });
   * ```
   */
  assignUser(input: operations.AssignUserInput, options?: CallOptions): Promise<operations.AssignUserAnswer>;
  /**
   * Assigns a team; where that is another one, the agent is taken away. Needs conversations:update_team_assignee.
   * A repeat changes nothing and tells nobody. `PUT /api/v1/conversations/{uuid}/assignee/team`.
   * Known from recorded exchanges; not in the vendor's published document.
   * Repeated by itself where that may help, since a repeat changes nothing.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await libredesk.assignTeam({
   *   path: { uuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182" },
   *   body: { assignee_id: 1 },
   * });
   * ```
   */
  assignTeam(input: operations.AssignTeamInput, options?: CallOptions): Promise<operations.AssignTeamAnswer>;
  /**
   * Takes the agent away. Needs conversations:update_user_assignee. A repeat changes nothing, but the webhook
   * conversation.unassigned comes again. `PUT /api/v1/conversations/{uuid}/assignee/user/remove`.
   * Known from recorded exchanges; not in the vendor's published document.
   * Repeated by itself where that may help, since a repeat changes nothing.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await libredesk.unassignUser({
   *   path: { uuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182" },
   * });
   * ```
   */
  unassignUser(input: operations.UnassignUserInput, options?: CallOptions): Promise<operations.UnassignUserAnswer>;
  /**
   * Takes the team away. Needs conversations:update_team_assignee. A repeat changes nothing, and no webhook tells
   * of it. `PUT /api/v1/conversations/{uuid}/assignee/team/remove`.
   * Known from recorded exchanges; not in the vendor's published document.
   * Repeated by itself where that may help, since a repeat changes nothing.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await libredesk.unassignTeam({
   *   path: { uuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182" },
   * });
   * ```
   */
  unassignTeam(input: operations.UnassignTeamInput, options?: CallOptions): Promise<operations.UnassignTeamAnswer>;
  /**
   * Sets, adds or removes tags of a conversation. Needs conversations:update_tags. A repeat changes nothing, but
   * the webhook conversation.tags_changed comes again. `POST /api/v1/conversations/{uuid}/tags`.
   * Known from recorded exchanges; not in the vendor's published document.
   * Repeated by itself where that may help, since a repeat changes nothing.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await libredesk.updateConversationTags({
   *   path: { uuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182" },
   *   body: { tags: ["tag"] },
   * });
   * ```
   */
  updateConversationTags(input: operations.UpdateConversationTagsInput, options?: CallOptions): Promise<operations.UpdateConversationTagsAnswer>;
  /**
   * Lists every tag there is. Any valid key may. `GET /api/v1/tags`.
   * Known from recorded exchanges; not in the vendor's published document.
   * Repeated by itself where that may help, since a repeat changes nothing.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await libredesk.listTags();
   * ```
   */
  listTags(input?: operations.ListTagsInput, options?: CallOptions): Promise<operations.ListTagsAnswer>;
  /**
   * Lists every status a conversation can have, in no promised order. Any valid key may. `GET /api/v1/statuses`.
   * Known from recorded exchanges; not in the vendor's published document.
   * Repeated by itself where that may help, since a repeat changes nothing.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await libredesk.listStatuses();
   * ```
   */
  listStatuses(input?: operations.ListStatusesInput, options?: CallOptions): Promise<operations.ListStatusesAnswer>;
  /**
   * Uploads a file, whose `id` then goes into the `attachments` of one message. Any valid key may. A repeat makes
   * a second file, which nobody sees until it is attached. `POST /api/v1/media`.
   * Known from recorded exchanges; not in the vendor's published document.
   * Sent once: never repeated by itself after an uncertain outcome.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await libredesk.uploadMedia({ body: { files: new Blob(["Hello"]) } });
   * ```
   */
  uploadMedia(input: operations.UploadMediaInput, options?: CallOptions): Promise<operations.UploadMediaAnswer>;
  /**
   * Finds contacts by part of their e-mail address. Needs contacts:read. At most 15 come, in no promised order and
   * without pages. `GET /api/v1/contacts/search`.
   * Known from recorded exchanges; not in the vendor's published document.
   * Repeated by itself where that may help, since a repeat changes nothing.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await libredesk.searchContacts({ query: { query: "query" } });
   * ```
   */
  searchContacts(input: operations.SearchContactsInput, options?: CallOptions): Promise<operations.SearchContactsAnswer>;
  /**
   * Gets one contact or visitor. Needs contacts:read. The id of an agent isn't found. `GET /api/v1/contacts/{id}`.
   * Known from recorded exchanges; not in the vendor's published document.
   * Repeated by itself where that may help, since a repeat changes nothing.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await libredesk.getContact({ path: { id: 1 } });
   * ```
   */
  getContact(input: operations.GetContactInput, options?: CallOptions): Promise<operations.GetContactAnswer>;
  /**
   * Gets the agent that the key belongs to, with its permissions. Any valid key may. The answer holds the key
   * itself, in `api_key`. `GET /api/v1/agents/me`.
   * Known from recorded exchanges; not in the vendor's published document.
   * Repeated by itself where that may help, since a repeat changes nothing.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await libredesk.getCurrentAgent();
   * ```
   */
  getCurrentAgent(input?: operations.GetCurrentAgentInput, options?: CallOptions): Promise<operations.GetCurrentAgentAnswer>;
  /**
   * Lists every webhook, newest first. Needs webhooks:manage. `GET /api/v1/webhooks`.
   * Known from recorded exchanges; not in the vendor's published document.
   * Repeated by itself where that may help, since a repeat changes nothing.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await libredesk.listWebhooks();
   * ```
   */
  listWebhooks(input?: operations.ListWebhooksInput, options?: CallOptions): Promise<operations.ListWebhooksAnswer>;
  /**
   * Adds a webhook, switched off unless `is_active` says otherwise. Needs webhooks:manage. A repeat makes a second
   * webhook, and each event then comes twice. Without a name, a URL or events the server refuses in the body of a
   * 200, and makes none. `POST /api/v1/webhooks`.
   * Known from recorded exchanges; not in the vendor's published document.
   * Sent once: never repeated by itself after an uncertain outcome.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await libredesk.createWebhook({
   *   body: { name: "name", url: "url", events: ["conversation.created"] },
   * });
   * ```
   */
  createWebhook(input: operations.CreateWebhookInput, options?: CallOptions): Promise<operations.CreateWebhookAnswer>;
  /**
   * Lists ids and names of the webhooks. Any valid key may. `GET /api/v1/webhooks/compact`.
   * Known from recorded exchanges; not in the vendor's published document.
   * Repeated by itself where that may help, since a repeat changes nothing.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await libredesk.listWebhooksCompact();
   * ```
   */
  listWebhooksCompact(input?: operations.ListWebhooksCompactInput, options?: CallOptions): Promise<operations.ListWebhooksCompactAnswer>;
  /**
   * Gets one webhook; its secret isn't shown. Needs webhooks:manage. `GET /api/v1/webhooks/{id}`.
   * Known from recorded exchanges; not in the vendor's published document.
   * Repeated by itself where that may help, since a repeat changes nothing.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await libredesk.getWebhook({ path: { id: 1 } });
   * ```
   */
  getWebhook(input: operations.GetWebhookInput, options?: CallOptions): Promise<operations.GetWebhookAnswer>;
  /**
   * Replaces a webhook whole: left out, `is_active` switches it off and `secret` is removed. Needs
   * webhooks:manage. A repeat changes nothing. An unknown id is a 500. Without a name, a URL or events the server
   * refuses in the body of a 200, and changes nothing. `PUT /api/v1/webhooks/{id}`.
   * Known from recorded exchanges; not in the vendor's published document.
   * Repeated by itself where that may help, since a repeat changes nothing.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await libredesk.updateWebhook({
   *   path: { id: 1 },
   *   body: { name: "name", url: "url", events: ["conversation.created"] },
   * });
   * ```
   */
  updateWebhook(input: operations.UpdateWebhookInput, options?: CallOptions): Promise<operations.UpdateWebhookAnswer>;
  /**
   * Removes a webhook. Needs webhooks:manage. A repeat changes nothing; an unknown id is answered as one that was
   * there. `DELETE /api/v1/webhooks/{id}`.
   * Known from recorded exchanges; not in the vendor's published document.
   * Repeated by itself where that may help, since a repeat changes nothing.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await libredesk.deleteWebhook({ path: { id: 1 } });
   * ```
   */
  deleteWebhook(input: operations.DeleteWebhookInput, options?: CallOptions): Promise<operations.DeleteWebhookAnswer>;
  /**
   * Switches a webhook off where it is on, and on where it is off. Needs webhooks:manage. A repeat undoes it,
   * which updateWebhook doesn't. An unknown id is a 500. `PUT /api/v1/webhooks/{id}/toggle`.
   * Known from recorded exchanges; not in the vendor's published document.
   * Sent once: never repeated by itself after an uncertain outcome.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await libredesk.toggleWebhook({ path: { id: 1 } });
   * ```
   */
  toggleWebhook(input: operations.ToggleWebhookInput, options?: CallOptions): Promise<operations.ToggleWebhookAnswer>;
  /**
   * Delivers webhook.test at once, also to a webhook that is switched off, and waits up to 3 s. Needs
   * webhooks:manage. A repeat delivers it again. The answer is true whatever became of it. `POST
   * /api/v1/webhooks/{id}/test`.
   * Known from recorded exchanges; not in the vendor's published document.
   * Sent once: never repeated by itself after an uncertain outcome.
   * Throws an `AgentpostError`, whose `outcome` says whether the request may have taken effect.
   * @example
   * ```ts
   * const { data } = await libredesk.testWebhook({ path: { id: 1 } });
   * ```
   */
  testWebhook(input: operations.TestWebhookInput, options?: CallOptions): Promise<operations.TestWebhookAnswer>;
  /** The same calls as results: they never throw, and narrow on `ok` and then on `status`. */
  readonly safe: {
    /** {@link sendMessage}, as a result that narrows on `ok` and then on `status`; it never throws. */
    sendMessage(input: operations.SendMessageInput, options?: CallOptions): Promise<operations.SendMessageResult>;
    /** {@link listMessages}, as a result that narrows on `ok` and then on `status`; it never throws. */
    listMessages(input: operations.ListMessagesInput, options?: CallOptions): Promise<operations.ListMessagesResult>;
    /** {@link getMessage}, as a result that narrows on `ok` and then on `status`; it never throws. */
    getMessage(input: operations.GetMessageInput, options?: CallOptions): Promise<operations.GetMessageResult>;
    /** {@link retryMessage}, as a result that narrows on `ok` and then on `status`; it never throws. */
    retryMessage(input: operations.RetryMessageInput, options?: CallOptions): Promise<operations.RetryMessageResult>;
    /** {@link createConversation}, as a result that narrows on `ok` and then on `status`; it never throws. */
    createConversation(input: operations.CreateConversationInput, options?: CallOptions): Promise<operations.CreateConversationResult>;
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
    /** {@link updateConversationStatus}, as a result that narrows on `ok` and then on `status`; it never throws. */
    updateConversationStatus(input: operations.UpdateConversationStatusInput, options?: CallOptions): Promise<operations.UpdateConversationStatusResult>;
    /** {@link assignUser}, as a result that narrows on `ok` and then on `status`; it never throws. */
    assignUser(input: operations.AssignUserInput, options?: CallOptions): Promise<operations.AssignUserResult>;
    /** {@link assignTeam}, as a result that narrows on `ok` and then on `status`; it never throws. */
    assignTeam(input: operations.AssignTeamInput, options?: CallOptions): Promise<operations.AssignTeamResult>;
    /** {@link unassignUser}, as a result that narrows on `ok` and then on `status`; it never throws. */
    unassignUser(input: operations.UnassignUserInput, options?: CallOptions): Promise<operations.UnassignUserResult>;
    /** {@link unassignTeam}, as a result that narrows on `ok` and then on `status`; it never throws. */
    unassignTeam(input: operations.UnassignTeamInput, options?: CallOptions): Promise<operations.UnassignTeamResult>;
    /** {@link updateConversationTags}, as a result that narrows on `ok` and then on `status`; it never throws. */
    updateConversationTags(input: operations.UpdateConversationTagsInput, options?: CallOptions): Promise<operations.UpdateConversationTagsResult>;
    /** {@link listTags}, as a result that narrows on `ok` and then on `status`; it never throws. */
    listTags(input?: operations.ListTagsInput, options?: CallOptions): Promise<operations.ListTagsResult>;
    /** {@link listStatuses}, as a result that narrows on `ok` and then on `status`; it never throws. */
    listStatuses(input?: operations.ListStatusesInput, options?: CallOptions): Promise<operations.ListStatusesResult>;
    /** {@link uploadMedia}, as a result that narrows on `ok` and then on `status`; it never throws. */
    uploadMedia(input: operations.UploadMediaInput, options?: CallOptions): Promise<operations.UploadMediaResult>;
    /** {@link searchContacts}, as a result that narrows on `ok` and then on `status`; it never throws. */
    searchContacts(input: operations.SearchContactsInput, options?: CallOptions): Promise<operations.SearchContactsResult>;
    /** {@link getContact}, as a result that narrows on `ok` and then on `status`; it never throws. */
    getContact(input: operations.GetContactInput, options?: CallOptions): Promise<operations.GetContactResult>;
    /** {@link getCurrentAgent}, as a result that narrows on `ok` and then on `status`; it never throws. */
    getCurrentAgent(input?: operations.GetCurrentAgentInput, options?: CallOptions): Promise<operations.GetCurrentAgentResult>;
    /** {@link listWebhooks}, as a result that narrows on `ok` and then on `status`; it never throws. */
    listWebhooks(input?: operations.ListWebhooksInput, options?: CallOptions): Promise<operations.ListWebhooksResult>;
    /** {@link createWebhook}, as a result that narrows on `ok` and then on `status`; it never throws. */
    createWebhook(input: operations.CreateWebhookInput, options?: CallOptions): Promise<operations.CreateWebhookResult>;
    /** {@link listWebhooksCompact}, as a result that narrows on `ok` and then on `status`; it never throws. */
    listWebhooksCompact(input?: operations.ListWebhooksCompactInput, options?: CallOptions): Promise<operations.ListWebhooksCompactResult>;
    /** {@link getWebhook}, as a result that narrows on `ok` and then on `status`; it never throws. */
    getWebhook(input: operations.GetWebhookInput, options?: CallOptions): Promise<operations.GetWebhookResult>;
    /** {@link updateWebhook}, as a result that narrows on `ok` and then on `status`; it never throws. */
    updateWebhook(input: operations.UpdateWebhookInput, options?: CallOptions): Promise<operations.UpdateWebhookResult>;
    /** {@link deleteWebhook}, as a result that narrows on `ok` and then on `status`; it never throws. */
    deleteWebhook(input: operations.DeleteWebhookInput, options?: CallOptions): Promise<operations.DeleteWebhookResult>;
    /** {@link toggleWebhook}, as a result that narrows on `ok` and then on `status`; it never throws. */
    toggleWebhook(input: operations.ToggleWebhookInput, options?: CallOptions): Promise<operations.ToggleWebhookResult>;
    /** {@link testWebhook}, as a result that narrows on `ok` and then on `status`; it never throws. */
    testWebhook(input: operations.TestWebhookInput, options?: CallOptions): Promise<operations.TestWebhookResult>;
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

/**
 * Connects to Libredesk; nothing is sent before the first call. Throws an `InputError` for an option that can't be
 * used.
 * @example
 * ```ts
 * // Reads LIBREDESK_API_KEY and LIBREDESK_API_SECRET from the environment.
 * const libredesk = createLibredesk();
 * ```
 * @see https://docs.libredesk.io/llms.txt
 */
export function createLibredesk(options: LibredeskOptions = {}): Libredesk {
  return withEach(
    bindOperations(
      createLibredeskClient(options),
      {
        sendMessage: operations.sendMessage,
        listMessages: operations.listMessages,
        getMessage: operations.getMessage,
        retryMessage: operations.retryMessage,
        createConversation: operations.createConversation,
        getConversation: operations.getConversation,
        listConversations: operations.listConversations,
        listAssignedConversations: operations.listAssignedConversations,
        listUnassignedConversations: operations.listUnassignedConversations,
        searchConversations: operations.searchConversations,
        updateConversationStatus: operations.updateConversationStatus,
        assignUser: operations.assignUser,
        assignTeam: operations.assignTeam,
        unassignUser: operations.unassignUser,
        unassignTeam: operations.unassignTeam,
        updateConversationTags: operations.updateConversationTags,
        listTags: operations.listTags,
        listStatuses: operations.listStatuses,
        uploadMedia: operations.uploadMedia,
        searchContacts: operations.searchContacts,
        getContact: operations.getContact,
        getCurrentAgent: operations.getCurrentAgent,
        listWebhooks: operations.listWebhooks,
        createWebhook: operations.createWebhook,
        listWebhooksCompact: operations.listWebhooksCompact,
        getWebhook: operations.getWebhook,
        updateWebhook: operations.updateWebhook,
        deleteWebhook: operations.deleteWebhook,
        toggleWebhook: operations.toggleWebhook,
        testWebhook: operations.testWebhook,
      },
      {
        sendMessage: operations.safeSendMessage,
        listMessages: operations.safeListMessages,
        getMessage: operations.safeGetMessage,
        retryMessage: operations.safeRetryMessage,
        createConversation: operations.safeCreateConversation,
        getConversation: operations.safeGetConversation,
        listConversations: operations.safeListConversations,
        listAssignedConversations: operations.safeListAssignedConversations,
        listUnassignedConversations: operations.safeListUnassignedConversations,
        searchConversations: operations.safeSearchConversations,
        updateConversationStatus: operations.safeUpdateConversationStatus,
        assignUser: operations.safeAssignUser,
        assignTeam: operations.safeAssignTeam,
        unassignUser: operations.safeUnassignUser,
        unassignTeam: operations.safeUnassignTeam,
        updateConversationTags: operations.safeUpdateConversationTags,
        listTags: operations.safeListTags,
        listStatuses: operations.safeListStatuses,
        uploadMedia: operations.safeUploadMedia,
        searchContacts: operations.safeSearchContacts,
        getContact: operations.safeGetContact,
        getCurrentAgent: operations.safeGetCurrentAgent,
        listWebhooks: operations.safeListWebhooks,
        createWebhook: operations.safeCreateWebhook,
        listWebhooksCompact: operations.safeListWebhooksCompact,
        getWebhook: operations.safeGetWebhook,
        updateWebhook: operations.safeUpdateWebhook,
        deleteWebhook: operations.safeDeleteWebhook,
        toggleWebhook: operations.safeToggleWebhook,
        testWebhook: operations.safeTestWebhook,
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
