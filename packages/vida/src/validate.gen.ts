// Generated from specs/vida. Do not edit: change the spec or its overlay, then run `generate vida` as CONTRIBUTING.md says.
import {
  boolean,
  type Check,
  either,
  input,
  integer,
  limited,
  list,
  object,
  oneOf,
  required,
  text,
  type Validator,
} from "@agentpost/transport/validate";

const textToOne: Check = object({
  target: required(text),
  content: required(text),
  context: text,
  taskContext: text,
  agentId: integer,
  scheduledFor: integer,
  meta: object(),
  externalTaskId: text,
});

const textTarget: Check = object({
  target: required(text),
  content: text,
  context: text,
  taskContext: text,
  agentId: integer,
  scheduledFor: integer,
  meta: object(),
  externalTaskId: text,
});

const textToMany: Check = object({
  targets: required(either(
    limited(list(text), { minItems: 1 }),
    limited(list(textTarget), { minItems: 1 }),
  )),
  content: text,
  context: text,
  taskContext: text,
  agentId: integer,
  scheduledFor: integer,
  scheduleSpacingSec: integer,
  meta: object(),
  externalTaskId: text,
});

/** Checks the input of every call against the contract: `createVida({ …, validator })`. */
export const validator: Validator = {
  sendMessage: input({
    query: { targetAccountId: text },
    body: required(object({
      targetAgent: required(text),
      sourceAddress: required(text),
      message: required(text),
      attachments: list(object({ type: text, url: text })),
      context: object(),
      metadata: object(),
      outboundMessageWebhookUrl: text,
    })),
  }),
  listConversations: input({
    query: {
      pagination: required(boolean),
      page: integer,
      pageSize: integer,
      unread: boolean,
      targetAccountId: text,
    },
  }),
  listMessages: input({ path: { roomId: required(text) }, query: { targetAccountId: text } }),
  listRecentMessages: input({ query: { targetAccountId: text } }),
  batchGetConversations: input({
    query: { targetAccountId: text },
    body: required(object({
      items: required(limited(list(object({ roomId: required(text), uuid: required(text) })), {
        maxItems: 200,
      })),
    })),
  }),
  getAgent: input({ path: { agentId: required(text) }, query: { targetAccountId: text } }),
  listAccounts: input({
    query: {
      targetOrganizationId: required(text),
      pagination: boolean,
      page: integer,
      pageSize: integer,
      active: boolean,
      targetAccountId: text,
    },
  }),
  listWebhooks: input({ query: { targetAccountId: text } }),
  createWebhook: input({
    query: { targetAccountId: text },
    body: required(object({
      url: required(text),
      label: required(text),
      type: required(oneOf("conversation", "incoming", "contact", "agent", "onboarding")),
    })),
  }),
  deleteWebhook: input({
    query: { targetAccountId: text },
    body: required(object({ url: required(text) })),
  }),
  outboundSms: input({
    query: { targetAccountId: text },
    body: required(either(textToOne, textToMany)),
  }),
  getContext: input({ query: { target: required(text), targetAccountId: text } }),
  setContext: input({
    query: { targetAccountId: text },
    body: required(object({ target: text, context: required(text) })),
  }),
  getTask: input({ path: { taskId: required(text) }, query: { targetAccountId: text } }),
};
