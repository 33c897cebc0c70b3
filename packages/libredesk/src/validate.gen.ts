// Generated from specs/libredesk. Do not edit: change the spec or its overlay, then run `generate libredesk` as CONTRIBUTING.md says.
import {
  boolean,
  type Check,
  either,
  email,
  file,
  input,
  int32,
  integer,
  limited,
  list,
  object,
  oneOf,
  required,
  text,
  uuid,
  type Validator,
} from "@agentpost/transport/validate";

const messageRequest: Check = object({
  message: text,
  attachments: list(limited(int32, { minimum: 1 })),
  private: boolean,
  to: list(text),
  cc: list(text),
  bcc: list(text),
  sender_type: required(oneOf("agent", "contact")),
  mentions: list(object({ type: required(oneOf("agent", "team")), id: required(integer) })),
  echo_id: text,
});

const createConversationRequest: Check = object({
  inbox_id: required(limited(integer, { minimum: 1 })),
  contact_email: required(email),
  first_name: required(limited(text, { minLength: 1 })),
  content: required(limited(text, { minLength: 1 })),
  initiator: required(oneOf("contact", "agent")),
  last_name: text,
  subject: text,
  external_user_id: text,
  agent_id: integer,
  team_id: integer,
  attachments: list(limited(int32, { minimum: 1 })),
  custom_attributes: object(),
});

const conversationFilter: Check = object({
  model: required(text),
  field: required(text),
  operator: required(text),
  value: required(text),
});

const conversationFilterGroup: Check = object({
  logic: required(oneOf("AND", "OR")),
  rules: required(list(either(
    conversationFilter,
    object({ logic: required(oneOf("AND", "OR")), rules: required(list(conversationFilter)) }),
  ))),
});

const statusUpdate: Check = object({
  status: required(limited(text, { minLength: 1 })),
  snoozed_until: limited(text, { pattern: /^[0-9][0-9.nuµmsh]*[smh]$/u }),
});

const assigneeUpdate: Check = object({ assignee_id: required(limited(integer, { minimum: 1 })) });

const tagsUpdate: Check = object({
  tags: required(list(text)),
  action: oneOf("set_tags", "add_tags", "remove_tags"),
});

const mediaUpload: Check = object({
  files: required(file),
  linked_model: oneOf("messages"),
  inline: oneOf("true", "false"),
});

const webhookEvent: Check = oneOf(
  "conversation.created",
  "conversation.status_changed",
  "conversation.tags_changed",
  "conversation.assigned",
  "conversation.unassigned",
  "message.created",
  "message.updated",
);

const webhookRequest: Check = object({
  name: required(limited(text, { minLength: 1, maxLength: 255 })),
  url: required(limited(text, { minLength: 1, maxLength: 2048 })),
  events: required(limited(list(webhookEvent), { minItems: 1 })),
  secret: limited(text, { maxLength: 158 }),
  is_active: boolean,
});

/** Checks the input of every call against the contract: `createLibredesk({ …, validator })`. */
export const validator: Validator = {
  sendMessage: input({ path: { cuuid: required(uuid) }, body: required(messageRequest) }),
  listMessages: input({
    path: { cuuid: required(uuid) },
    query: {
      page: limited(integer, { minimum: 1 }),
      page_size: limited(integer, { minimum: 1, maximum: 500 }),
      private: boolean,
      type: list(oneOf("incoming", "outgoing", "activity")),
    },
  }),
  getMessage: input({ path: { cuuid: required(uuid), uuid: required(uuid) } }),
  retryMessage: input({ path: { cuuid: required(uuid), uuid: required(uuid) } }),
  createConversation: input({ body: required(createConversationRequest) }),
  getConversation: input({ path: { uuid: required(uuid) } }),
  listConversations: input({
    query: {
      page: limited(integer, { minimum: 1 }),
      page_size: limited(integer, { minimum: 1, maximum: 500 }),
      order_by: limited(text, { pattern: /^[a-z_]+\.[a-z_]+$/u }),
      order: oneOf("asc", "desc"),
      filters: either(list(conversationFilter), conversationFilterGroup),
    },
  }),
  listAssignedConversations: input({
    query: {
      page: limited(integer, { minimum: 1 }),
      page_size: limited(integer, { minimum: 1, maximum: 500 }),
      order_by: limited(text, { pattern: /^[a-z_]+\.[a-z_]+$/u }),
      order: oneOf("asc", "desc"),
      filters: either(list(conversationFilter), conversationFilterGroup),
    },
  }),
  listUnassignedConversations: input({
    query: {
      page: limited(integer, { minimum: 1 }),
      page_size: limited(integer, { minimum: 1, maximum: 500 }),
      order_by: limited(text, { pattern: /^[a-z_]+\.[a-z_]+$/u }),
      order: oneOf("asc", "desc"),
      filters: either(list(conversationFilter), conversationFilterGroup),
    },
  }),
  searchConversations: input({ query: { query: required(limited(text, { minLength: 3 })) } }),
  updateConversationStatus: input({ path: { uuid: required(uuid) }, body: required(statusUpdate) }),
  assignUser: input({ path: { uuid: required(uuid) }, body: required(assigneeUpdate) }),
  assignTeam: input({ path: { uuid: required(uuid) }, body: required(assigneeUpdate) }),
  unassignUser: input({ path: { uuid: required(uuid) } }),
  unassignTeam: input({ path: { uuid: required(uuid) } }),
  updateConversationTags: input({ path: { uuid: required(uuid) }, body: required(tagsUpdate) }),
  uploadMedia: input({ body: required(mediaUpload) }),
  searchContacts: input({ query: { query: required(limited(text, { minLength: 3 })) } }),
  getContact: input({ path: { id: required(limited(integer, { minimum: 1 })) } }),
  createWebhook: input({ body: required(webhookRequest) }),
  getWebhook: input({ path: { id: required(limited(integer, { minimum: 1 })) } }),
  updateWebhook: input({
    path: { id: required(limited(integer, { minimum: 1 })) },
    body: required(webhookRequest),
  }),
  deleteWebhook: input({ path: { id: required(limited(integer, { minimum: 1 })) } }),
  toggleWebhook: input({ path: { id: required(limited(integer, { minimum: 1 })) } }),
  testWebhook: input({ path: { id: required(limited(integer, { minimum: 1 })) } }),
};
