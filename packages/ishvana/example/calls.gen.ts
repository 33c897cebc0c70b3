// Generated from specs/ishvana. Do not edit: change the spec or its overlay, then run `generate ishvana` as CONTRIBUTING.md says.
import { type Client, chat, listAgents, listAgentsEnhanced, requestConsultation, sendBetweenAgents, sendMessage, type Ishvana } from "@agentpost/ishvana";

async function bySendMessage(ishvana: Ishvana) {
  const { data } = await ishvana.sendMessage({
    body: { agentId: "agent-id", message: "Hello" },
  });
  return data;
}
async function ofSendMessage(client: Client<"ishvana">) {
  const { data } = await sendMessage(client, {
    body: { agentId: "agent-id", message: "Hello" },
  });
  return data;
}

async function byListAgents(ishvana: Ishvana) {
  const { data } = await ishvana.listAgents();
  return data;
}
async function ofListAgents(client: Client<"ishvana">) {
  const { data } = await listAgents(client);
  return data;
}

async function byListAgentsEnhanced(ishvana: Ishvana) {
  const { data } = await ishvana.listAgentsEnhanced();
  return data;
}
async function ofListAgentsEnhanced(client: Client<"ishvana">) {
  const { data } = await listAgentsEnhanced(client);
  return data;
}

async function byChat(ishvana: Ishvana) {
  const { data } = await ishvana.chat({ body: { message: "Hello" } });
  return data;
}
async function ofChat(client: Client<"ishvana">) {
  const { data } = await chat(client, { body: { message: "Hello" } });
  return data;
}

async function bySendBetweenAgents(ishvana: Ishvana) {
  const { data } = await ishvana.sendBetweenAgents({ body: {} });
  return data;
}
async function ofSendBetweenAgents(client: Client<"ishvana">) {
  const { data } = await sendBetweenAgents(client, { body: {} });
  return data;
}

async function byRequestConsultation(ishvana: Ishvana) {
  const { data } = await ishvana.requestConsultation({ body: {} });
  return data;
}
async function ofRequestConsultation(client: Client<"ishvana">) {
  const { data } = await requestConsultation(client, { body: {} });
  return data;
}

export const calls = { bySendMessage, ofSendMessage, byListAgents, ofListAgents, byListAgentsEnhanced, ofListAgentsEnhanced, byChat, ofChat, bySendBetweenAgents, ofSendBetweenAgents, byRequestConsultation, ofRequestConsultation };
