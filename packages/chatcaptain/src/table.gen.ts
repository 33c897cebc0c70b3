// Generated from specs/chatcaptain. Do not edit: change the spec or its overlay, then run `generate chatcaptain` as CONTRIBUTING.md says.
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
