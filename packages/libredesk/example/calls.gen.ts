// Generated from specs/libredesk. Do not edit: change the spec or its overlay, then run `generate libredesk` as CONTRIBUTING.md says.
import { type Client, assignTeam, assignUser, createConversation, createWebhook, deleteWebhook, getContact, getConversation, getCurrentAgent, getMessage, getWebhook, listAssignedConversations, listConversations, listMessages, listStatuses, listTags, listUnassignedConversations, listWebhooks, listWebhooksCompact, retryMessage, searchContacts, searchConversations, sendMessage, testWebhook, toggleWebhook, unassignTeam, unassignUser, updateConversationStatus, updateConversationTags, updateWebhook, uploadMedia, type Libredesk } from "@agentpost/libredesk";

async function bySendMessage(libredesk: Libredesk) {
  const { data } = await libredesk.sendMessage({
    path: { cuuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182" },
    body: { sender_type: "agent", message: "Hello", to: ["ana@example.com"] },
  });
  return data;
}
async function ofSendMessage(client: Client<"libredesk">) {
  const { data } = await sendMessage(client, {
    path: { cuuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182" },
    body: { sender_type: "agent", message: "Hello", to: ["ana@example.com"] },
  });
  return data;
}

async function byListMessages(libredesk: Libredesk) {
  const { data } = await libredesk.listMessages({
    path: { cuuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182" },
  });
  return data;
}
async function ofListMessages(client: Client<"libredesk">) {
  const { data } = await listMessages(client, {
    path: { cuuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182" },
  });
  return data;
}

async function byGetMessage(libredesk: Libredesk) {
  const { data } = await libredesk.getMessage({
    path: {
      cuuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182",
      uuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182",
    },
  });
  return data;
}
async function ofGetMessage(client: Client<"libredesk">) {
  const { data } = await getMessage(client, {
    path: {
      cuuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182",
      uuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182",
    },
  });
  return data;
}

async function byRetryMessage(libredesk: Libredesk) {
  const { data } = await libredesk.retryMessage({
    path: {
      cuuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182",
      uuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182",
    },
  });
  return data;
}
async function ofRetryMessage(client: Client<"libredesk">) {
  const { data } = await retryMessage(client, {
    path: {
      cuuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182",
      uuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182",
    },
  });
  return data;
}

async function byCreateConversation(libredesk: Libredesk) {
  const { data } = await libredesk.createConversation({
    body: {
      inbox_id: 1,
      contact_email: "ana@example.com",
      first_name: "first-name",
      content: "Hello",
      initiator: "contact",
    },
  });
  return data;
}
async function ofCreateConversation(client: Client<"libredesk">) {
  const { data } = await createConversation(client, {
    body: {
      inbox_id: 1,
      contact_email: "ana@example.com",
      first_name: "first-name",
      content: "Hello",
      initiator: "contact",
    },
  });
  return data;
}

async function byGetConversation(libredesk: Libredesk) {
  const { data } = await libredesk.getConversation({
    path: { uuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182" },
  });
  return data;
}
async function ofGetConversation(client: Client<"libredesk">) {
  const { data } = await getConversation(client, {
    path: { uuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182" },
  });
  return data;
}

async function byListConversations(libredesk: Libredesk) {
  const { data } = await libredesk.listConversations();
  return data;
}
async function ofListConversations(client: Client<"libredesk">) {
  const { data } = await listConversations(client);
  return data;
}

async function byListAssignedConversations(libredesk: Libredesk) {
  const { data } = await libredesk.listAssignedConversations();
  return data;
}
async function ofListAssignedConversations(client: Client<"libredesk">) {
  const { data } = await listAssignedConversations(client);
  return data;
}

async function byListUnassignedConversations(libredesk: Libredesk) {
  const { data } = await libredesk.listUnassignedConversations();
  return data;
}
async function ofListUnassignedConversations(client: Client<"libredesk">) {
  const { data } = await listUnassignedConversations(client);
  return data;
}

async function bySearchConversations(libredesk: Libredesk) {
  const { data } = await libredesk.searchConversations({ query: { query: "query" } });
  return data;
}
async function ofSearchConversations(client: Client<"libredesk">) {
  const { data } = await searchConversations(client, { query: { query: "query" } });
  return data;
}

async function byUpdateConversationStatus(libredesk: Libredesk) {
  const { data } = await libredesk.updateConversationStatus({
    path: { uuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182" },
    body: { status: "status" },
  });
  return data;
}
async function ofUpdateConversationStatus(client: Client<"libredesk">) {
  const { data } = await updateConversationStatus(client, {
    path: { uuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182" },
    body: { status: "status" },
  });
  return data;
}

async function byAssignUser(libredesk: Libredesk) {
  const { data } = await libredesk.assignUser({
    path: { uuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182" },
    body: { assignee_id: 1 },
  });
  return data;
}
async function ofAssignUser(client: Client<"libredesk">) {
  const { data } = await assignUser(client, {
    path: { uuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182" },
    body: { assignee_id: 1 },
  });
  return data;
}

async function byAssignTeam(libredesk: Libredesk) {
  const { data } = await libredesk.assignTeam({
    path: { uuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182" },
    body: { assignee_id: 1 },
  });
  return data;
}
async function ofAssignTeam(client: Client<"libredesk">) {
  const { data } = await assignTeam(client, {
    path: { uuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182" },
    body: { assignee_id: 1 },
  });
  return data;
}

async function byUnassignUser(libredesk: Libredesk) {
  const { data } = await libredesk.unassignUser({
    path: { uuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182" },
  });
  return data;
}
async function ofUnassignUser(client: Client<"libredesk">) {
  const { data } = await unassignUser(client, {
    path: { uuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182" },
  });
  return data;
}

async function byUnassignTeam(libredesk: Libredesk) {
  const { data } = await libredesk.unassignTeam({
    path: { uuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182" },
  });
  return data;
}
async function ofUnassignTeam(client: Client<"libredesk">) {
  const { data } = await unassignTeam(client, {
    path: { uuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182" },
  });
  return data;
}

async function byUpdateConversationTags(libredesk: Libredesk) {
  const { data } = await libredesk.updateConversationTags({
    path: { uuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182" },
    body: { tags: ["tag"] },
  });
  return data;
}
async function ofUpdateConversationTags(client: Client<"libredesk">) {
  const { data } = await updateConversationTags(client, {
    path: { uuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182" },
    body: { tags: ["tag"] },
  });
  return data;
}

async function byListTags(libredesk: Libredesk) {
  const { data } = await libredesk.listTags();
  return data;
}
async function ofListTags(client: Client<"libredesk">) {
  const { data } = await listTags(client);
  return data;
}

async function byListStatuses(libredesk: Libredesk) {
  const { data } = await libredesk.listStatuses();
  return data;
}
async function ofListStatuses(client: Client<"libredesk">) {
  const { data } = await listStatuses(client);
  return data;
}

async function byUploadMedia(libredesk: Libredesk) {
  const { data } = await libredesk.uploadMedia({ body: { files: new Blob(["Hello"]) } });
  return data;
}
async function ofUploadMedia(client: Client<"libredesk">) {
  const { data } = await uploadMedia(client, { body: { files: new Blob(["Hello"]) } });
  return data;
}

async function bySearchContacts(libredesk: Libredesk) {
  const { data } = await libredesk.searchContacts({ query: { query: "query" } });
  return data;
}
async function ofSearchContacts(client: Client<"libredesk">) {
  const { data } = await searchContacts(client, { query: { query: "query" } });
  return data;
}

async function byGetContact(libredesk: Libredesk) {
  const { data } = await libredesk.getContact({ path: { id: 1 } });
  return data;
}
async function ofGetContact(client: Client<"libredesk">) {
  const { data } = await getContact(client, { path: { id: 1 } });
  return data;
}

async function byGetCurrentAgent(libredesk: Libredesk) {
  const { data } = await libredesk.getCurrentAgent();
  return data;
}
async function ofGetCurrentAgent(client: Client<"libredesk">) {
  const { data } = await getCurrentAgent(client);
  return data;
}

async function byListWebhooks(libredesk: Libredesk) {
  const { data } = await libredesk.listWebhooks();
  return data;
}
async function ofListWebhooks(client: Client<"libredesk">) {
  const { data } = await listWebhooks(client);
  return data;
}

async function byCreateWebhook(libredesk: Libredesk) {
  const { data } = await libredesk.createWebhook({
    body: { name: "name", url: "url", events: ["conversation.created"] },
  });
  return data;
}
async function ofCreateWebhook(client: Client<"libredesk">) {
  const { data } = await createWebhook(client, {
    body: { name: "name", url: "url", events: ["conversation.created"] },
  });
  return data;
}

async function byListWebhooksCompact(libredesk: Libredesk) {
  const { data } = await libredesk.listWebhooksCompact();
  return data;
}
async function ofListWebhooksCompact(client: Client<"libredesk">) {
  const { data } = await listWebhooksCompact(client);
  return data;
}

async function byGetWebhook(libredesk: Libredesk) {
  const { data } = await libredesk.getWebhook({ path: { id: 1 } });
  return data;
}
async function ofGetWebhook(client: Client<"libredesk">) {
  const { data } = await getWebhook(client, { path: { id: 1 } });
  return data;
}

async function byUpdateWebhook(libredesk: Libredesk) {
  const { data } = await libredesk.updateWebhook({
    path: { id: 1 },
    body: { name: "name", url: "url", events: ["conversation.created"] },
  });
  return data;
}
async function ofUpdateWebhook(client: Client<"libredesk">) {
  const { data } = await updateWebhook(client, {
    path: { id: 1 },
    body: { name: "name", url: "url", events: ["conversation.created"] },
  });
  return data;
}

async function byDeleteWebhook(libredesk: Libredesk) {
  const { data } = await libredesk.deleteWebhook({ path: { id: 1 } });
  return data;
}
async function ofDeleteWebhook(client: Client<"libredesk">) {
  const { data } = await deleteWebhook(client, { path: { id: 1 } });
  return data;
}

async function byToggleWebhook(libredesk: Libredesk) {
  const { data } = await libredesk.toggleWebhook({ path: { id: 1 } });
  return data;
}
async function ofToggleWebhook(client: Client<"libredesk">) {
  const { data } = await toggleWebhook(client, { path: { id: 1 } });
  return data;
}

async function byTestWebhook(libredesk: Libredesk) {
  const { data } = await libredesk.testWebhook({ path: { id: 1 } });
  return data;
}
async function ofTestWebhook(client: Client<"libredesk">) {
  const { data } = await testWebhook(client, { path: { id: 1 } });
  return data;
}

export const calls = { bySendMessage, ofSendMessage, byListMessages, ofListMessages, byGetMessage, ofGetMessage, byRetryMessage, ofRetryMessage, byCreateConversation, ofCreateConversation, byGetConversation, ofGetConversation, byListConversations, ofListConversations, byListAssignedConversations, ofListAssignedConversations, byListUnassignedConversations, ofListUnassignedConversations, bySearchConversations, ofSearchConversations, byUpdateConversationStatus, ofUpdateConversationStatus, byAssignUser, ofAssignUser, byAssignTeam, ofAssignTeam, byUnassignUser, ofUnassignUser, byUnassignTeam, ofUnassignTeam, byUpdateConversationTags, ofUpdateConversationTags, byListTags, ofListTags, byListStatuses, ofListStatuses, byUploadMedia, ofUploadMedia, bySearchContacts, ofSearchContacts, byGetContact, ofGetContact, byGetCurrentAgent, ofGetCurrentAgent, byListWebhooks, ofListWebhooks, byCreateWebhook, ofCreateWebhook, byListWebhooksCompact, ofListWebhooksCompact, byGetWebhook, ofGetWebhook, byUpdateWebhook, ofUpdateWebhook, byDeleteWebhook, ofDeleteWebhook, byToggleWebhook, ofToggleWebhook, byTestWebhook, ofTestWebhook };
