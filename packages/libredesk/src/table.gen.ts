// Generated from specs/libredesk. Do not edit: change the spec or its overlay, then run `pnpm generate libredesk`.
import {
  getContactOperation,
  getConversationOperation,
  getCurrentAgentOperation,
  getMessageOperation,
  getWebhookOperation,
  listAssignedConversationsOperation,
  listConversationsOperation,
  listMessagesOperation,
  listStatusesOperation,
  listTagsOperation,
  listUnassignedConversationsOperation,
  listWebhooksCompactOperation,
  listWebhooksOperation,
  searchContactsOperation,
  searchConversationsOperation,
  sendMessageOperation,
} from "./operations.gen.js";

/** Every operation of the contract, as data. */
export const operations = {
  sendMessage: sendMessageOperation,
  listMessages: listMessagesOperation,
  getMessage: getMessageOperation,
  getConversation: getConversationOperation,
  listConversations: listConversationsOperation,
  listAssignedConversations: listAssignedConversationsOperation,
  listUnassignedConversations: listUnassignedConversationsOperation,
  searchConversations: searchConversationsOperation,
  listTags: listTagsOperation,
  listStatuses: listStatusesOperation,
  searchContacts: searchContactsOperation,
  getContact: getContactOperation,
  getCurrentAgent: getCurrentAgentOperation,
  listWebhooks: listWebhooksOperation,
  listWebhooksCompact: listWebhooksCompactOperation,
  getWebhook: getWebhookOperation,
};
