// Generated from specs/chatcaptain. Do not edit: change the spec or its overlay, then run `pnpm generate chatcaptain`.
import { all, type Check, either, input, object, required, text, type Validator } from "@agentpost/transport/validate";

const sendMessageRequestDto: Check = all(
  object({ conversationId: required(text), text: text, attachmentRef: text }),
  either(object({ text: required(text) }), object({ attachmentRef: required(text) })),
);

/** Checks the input of every call against the contract: `createChatCaptain({ …, validator })`. */
export const validator: Validator = {
  sendMessage: input({ path: { chatbotId: required(text) }, body: required(sendMessageRequestDto) }),
};
