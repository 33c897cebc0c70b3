// Generated from specs/chatcaptain. Do not edit: change the spec or its overlay, then run `pnpm generate chatcaptain`.
import {
  createInboxConversationOperation,
  listChannelsOperation,
  listConversationsOperation,
  listMessagesOperation,
  sendMessageOperation,
} from "./operations.gen.js";

/** Every operation of the contract, as data. */
export const operations = {
  sendMessage: sendMessageOperation,
  createInboxConversation: createInboxConversationOperation,
  listConversations: listConversationsOperation,
  listMessages: listMessagesOperation,
  listChannels: listChannelsOperation,
};
