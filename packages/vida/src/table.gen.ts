// Generated from specs/vida. Do not edit: change the spec or its overlay, then run `generate vida` as CONTRIBUTING.md says.
import {
  batchGetConversationsOperation,
  createWebhookOperation,
  deleteWebhookOperation,
  getAgentOperation,
  getContextOperation,
  getTaskOperation,
  listAccountsOperation,
  listConversationsOperation,
  listMessagesOperation,
  listRecentMessagesOperation,
  listWebhooksOperation,
  outboundSmsOperation,
  sendMessageOperation,
  setContextOperation,
} from "./operations.gen.js";

/** Every operation of the contract, as data. */
export const operations = {
  sendMessage: sendMessageOperation,
  listConversations: listConversationsOperation,
  listMessages: listMessagesOperation,
  listRecentMessages: listRecentMessagesOperation,
  batchGetConversations: batchGetConversationsOperation,
  getAgent: getAgentOperation,
  listAccounts: listAccountsOperation,
  listWebhooks: listWebhooksOperation,
  createWebhook: createWebhookOperation,
  deleteWebhook: deleteWebhookOperation,
  outboundSms: outboundSmsOperation,
  getContext: getContextOperation,
  setContext: setContextOperation,
  getTask: getTaskOperation,
};
