// Generated from specs/ishvana. Do not edit: change the spec or its overlay, then run `generate ishvana` as CONTRIBUTING.md says.
import {
  type Check,
  either,
  input,
  limited,
  list,
  nullable,
  object,
  oneOf,
  required,
  text,
  type Validator,
} from "@agentpost/transport/validate";

const agentMessageRequest: Check = object({
  agentId: required(text),
  message: required(text),
  context: nullable(object()),
  priority: oneOf("low", "medium", "high", "urgent"),
});

const chatTurn: Check = object({
  role: required(oneOf("user", "assistant")),
  content: required(text),
});

const chatContext: Check = object({
  activeUrl: nullable(text),
  pageTitle: nullable(text),
  pageContentExcerpt: nullable(text),
  activeDocumentTitle: nullable(text),
  activeDocumentExcerpt: nullable(text),
});

const chatRequest: Check = object({
  message: required(text),
  conversationHistory: limited(list(chatTurn), { maxItems: 50 }),
  context: nullable(chatContext),
});

const hubMessageRequest: Check = object({
  toAgent: text,
  fromAgent: text,
  message: either(text, object()),
  messageType: text,
  priority: text,
  context: nullable(object()),
});

const consultationRequest: Check = object({
  requestingAgent: text,
  targetAgent: text,
  consultationType: text,
  taskDescription: text,
  context: nullable(object()),
});

/** Checks the input of every call against the contract: `createIshvana({ …, validator })`. */
export const validator: Validator = {
  sendMessage: input({ body: required(agentMessageRequest) }),
  chat: input({ body: required(chatRequest) }),
  sendBetweenAgents: input({ body: required(hubMessageRequest) }),
  requestConsultation: input({ body: required(consultationRequest) }),
};
