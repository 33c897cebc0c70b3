// Generated from specs/chatcaptain. Do not edit: change the spec or its overlay, then run `generate chatcaptain` as CONTRIBUTING.md says.
import {
  all,
  type Check,
  either,
  email,
  input,
  object,
  required,
  text,
  type Validator,
} from "@agentpost/transport/validate";

const sendMessageRequestDto: Check = all(
  object({ conversationId: required(text), text: text, attachmentRef: text }),
  either(object({ text: required(text) }), object({ attachmentRef: required(text) })),
);

const createInboxConversationDto: Check = object({
  name: required(text),
  email: email,
  phone: text,
  channelId: required(text),
});

/** Checks the input of every call against the contract: `createChatCaptain({ …, validator })`. */
export const validator: Validator = {
  sendMessage: input({ path: { chatbotId: required(text) }, body: required(sendMessageRequestDto) }),
  createInboxConversation: input({
    path: { chatbotId: required(text) },
    body: required(createInboxConversationDto),
  }),
  listConversations: input({
    path: { chatbotId: required(text) },
    query: { contactId: text, channelId: text },
  }),
  listMessages: input({ path: { chatbotId: required(text), conversationId: required(text) } }),
  listChannels: input({ path: { chatbotId: required(text) } }),
};
