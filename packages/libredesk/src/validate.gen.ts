// Generated from specs/libredesk. Do not edit: change the spec or its overlay, then run `pnpm generate libredesk`.
import {
  boolean,
  type Check,
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

/** Checks the input of every call against the contract: `createLibredesk({ …, validator })`. */
export const validator: Validator = {
  sendMessage: input({ path: { cuuid: required(uuid) }, body: required(messageRequest) }),
};
