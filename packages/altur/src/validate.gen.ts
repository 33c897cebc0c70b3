// Generated from specs/altur. Do not edit: change the spec or its overlay, then run `generate altur` as CONTRIBUTING.md says.
import { type Check, input, object, required, text, uuid, type Validator } from "@agentpost/transport/validate";

const newEndUser: Check = object({ display_name: text, info: text });

/** Checks the input of every call against the contract: `createAltur({ …, validator })`. */
export const validator: Validator = {
  sendMessage: input({
    body: required(object({
      agent_id: required(uuid),
      end_user_id: required(uuid),
      content: required(text),
    })),
  }),
  listMessages: input({ path: { thread_id: required(text) } }),
  getThread: input({ path: { id: required(text) } }),
  createEndUser: input({ body: required(newEndUser) }),
  getEndUser: input({ path: { id: required(uuid) } }),
  getCall: input({ path: { id: required(text) } }),
};
