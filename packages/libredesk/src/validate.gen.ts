// Generated from specs/libredesk. Do not edit: change the spec or its overlay, then run `pnpm generate libredesk`.
import {
  boolean,
  type Check,
  either,
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
  searchContacts: input({ query: { query: required(limited(text, { minLength: 3 })) } }),
  getContact: input({ path: { id: required(limited(integer, { minimum: 1 })) } }),
  getWebhook: input({ path: { id: required(limited(integer, { minimum: 1 })) } }),
};
