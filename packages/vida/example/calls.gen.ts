// Generated from specs/vida. Do not edit: change the spec or its overlay, then run `generate vida` as CONTRIBUTING.md says.
import { type Client, batchGetConversations, createWebhook, deleteWebhook, getAgent, getContext, getTask, listAccounts, listConversations, listMessages, listRecentMessages, listWebhooks, outboundSms, sendMessage, setContext, type Vida } from "@agentpost/vida";

async function bySendMessage(vida: Vida) {
  const { data } = await vida.sendMessage({
    body: { targetAgent: "agent123", sourceAddress: "+15551231234", message: "Hello there" },
  });
  return data;
}
async function ofSendMessage(client: Client<"vida">) {
  const { data } = await sendMessage(client, {
    body: { targetAgent: "agent123", sourceAddress: "+15551231234", message: "Hello there" },
  });
  return data;
}

async function byListConversations(vida: Vida) {
  const { data } = await vida.listConversations({ query: { pagination: true } });
  return data;
}
async function ofListConversations(client: Client<"vida">) {
  const { data } = await listConversations(client, { query: { pagination: true } });
  return data;
}

async function byListMessages(vida: Vida) {
  const { data } = await vida.listMessages({ path: { roomId: "room-id" } });
  return data;
}
async function ofListMessages(client: Client<"vida">) {
  const { data } = await listMessages(client, { path: { roomId: "room-id" } });
  return data;
}

async function byListRecentMessages(vida: Vida) {
  const { data } = await vida.listRecentMessages();
  return data;
}
async function ofListRecentMessages(client: Client<"vida">) {
  const { data } = await listRecentMessages(client);
  return data;
}

async function byBatchGetConversations(vida: Vida) {
  const { data } = await vida.batchGetConversations({
    body: { items: [{ roomId: "room-id", uuid: "uuid" }] },
  });
  return data;
}
async function ofBatchGetConversations(client: Client<"vida">) {
  const { data } = await batchGetConversations(client, {
    body: { items: [{ roomId: "room-id", uuid: "uuid" }] },
  });
  return data;
}

async function byGetAgent(vida: Vida) {
  const { data } = await vida.getAgent({ path: { agentId: "agent-id" } });
  return data;
}
async function ofGetAgent(client: Client<"vida">) {
  const { data } = await getAgent(client, { path: { agentId: "agent-id" } });
  return data;
}

async function byListAccounts(vida: Vida) {
  const { data } = await vida.listAccounts({
    query: { targetOrganizationId: "target-organization-id" },
  });
  return data;
}
async function ofListAccounts(client: Client<"vida">) {
  const { data } = await listAccounts(client, {
    query: { targetOrganizationId: "target-organization-id" },
  });
  return data;
}

async function byListWebhooks(vida: Vida) {
  const { data } = await vida.listWebhooks();
  return data;
}
async function ofListWebhooks(client: Client<"vida">) {
  const { data } = await listWebhooks(client);
  return data;
}

async function byCreateWebhook(vida: Vida) {
  const { data } = await vida.createWebhook({
    body: { url: "url", label: "label", type: "conversation" },
  });
  return data;
}
async function ofCreateWebhook(client: Client<"vida">) {
  const { data } = await createWebhook(client, {
    body: { url: "url", label: "label", type: "conversation" },
  });
  return data;
}

async function byDeleteWebhook(vida: Vida) {
  const { data } = await vida.deleteWebhook({ body: { url: "url" } });
  return data;
}
async function ofDeleteWebhook(client: Client<"vida">) {
  const { data } = await deleteWebhook(client, { body: { url: "url" } });
  return data;
}

async function byOutboundSms(vida: Vida) {
  const { data } = await vida.outboundSms({
    body: { target: "target", content: "Hello" },
  });
  return data;
}
async function ofOutboundSms(client: Client<"vida">) {
  const { data } = await outboundSms(client, {
    body: { target: "target", content: "Hello" },
  });
  return data;
}

async function byGetContext(vida: Vida) {
  const { data } = await vida.getContext({ query: { target: "target" } });
  return data;
}
async function ofGetContext(client: Client<"vida">) {
  const { data } = await getContext(client, { query: { target: "target" } });
  return data;
}

async function bySetContext(vida: Vida) {
  const { data } = await vida.setContext({ body: { context: "Hello" } });
  return data;
}
async function ofSetContext(client: Client<"vida">) {
  const { data } = await setContext(client, { body: { context: "Hello" } });
  return data;
}

async function byGetTask(vida: Vida) {
  const { data } = await vida.getTask({ path: { taskId: "task-id" } });
  return data;
}
async function ofGetTask(client: Client<"vida">) {
  const { data } = await getTask(client, { path: { taskId: "task-id" } });
  return data;
}

export const calls = { bySendMessage, ofSendMessage, byListConversations, ofListConversations, byListMessages, ofListMessages, byListRecentMessages, ofListRecentMessages, byBatchGetConversations, ofBatchGetConversations, byGetAgent, ofGetAgent, byListAccounts, ofListAccounts, byListWebhooks, ofListWebhooks, byCreateWebhook, ofCreateWebhook, byDeleteWebhook, ofDeleteWebhook, byOutboundSms, ofOutboundSms, byGetContext, ofGetContext, bySetContext, ofSetContext, byGetTask, ofGetTask };
