// Generated from specs/altur. Do not edit: change the spec or its overlay, then run `pnpm generate altur`.
import { input, object, required, text, uuid, type Validator } from "@agentpost/transport/validate";

/** Checks the input of every call against the contract: `createAltur({ …, validator })`. */
export const validator: Validator = {
  sendMessage: input({
    body: required(object({
      agent_id: required(uuid),
      end_user_id: required(uuid),
      content: required(text),
    })),
  }),
};
