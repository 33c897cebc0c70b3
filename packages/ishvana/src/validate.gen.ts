// Generated from specs/ishvana. Do not edit: change the spec or its overlay, then run `pnpm generate ishvana`.
import {
  type Check,
  input,
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

/** Checks the input of every call against the contract: `createIshvana({ …, validator })`. */
export const validator: Validator = { sendMessage: input({ body: required(agentMessageRequest) }) };
