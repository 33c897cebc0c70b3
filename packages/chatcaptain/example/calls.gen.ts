// Generated from specs/chatcaptain. Do not edit: change the spec or its overlay, then run `generate chatcaptain` as CONTRIBUTING.md says.
import { type Client, createInboxConversation, listChannels, listConversations, listMessages, sendMessage, type ChatCaptain } from "@agentpost/chatcaptain";

async function bySendMessage(chatCaptain: ChatCaptain) {
  const { data } = await chatCaptain.sendMessage({
    path: { chatbotId: "chatbot-id" },
    body: { text: "Hello", conversationId: "conversation-id" },
  });
  return data;
}
async function ofSendMessage(client: Client<"chatcaptain">) {
  const { data } = await sendMessage(client, {
    path: { chatbotId: "chatbot-id" },
    body: { text: "Hello", conversationId: "conversation-id" },
  });
  return data;
}

async function byCreateInboxConversation(chatCaptain: ChatCaptain) {
  const { data } = await chatCaptain.createInboxConversation({
    path: { chatbotId: "chatbot-id" },
    body: { name: "name", channelId: "channel-id" },
  });
  return data;
}
async function ofCreateInboxConversation(client: Client<"chatcaptain">) {
  const { data } = await createInboxConversation(client, {
    path: { chatbotId: "chatbot-id" },
    body: { name: "name", channelId: "channel-id" },
  });
  return data;
}

async function byListConversations(chatCaptain: ChatCaptain) {
  const { data } = await chatCaptain.listConversations({ path: { chatbotId: "chatbot-id" } });
  return data;
}
async function ofListConversations(client: Client<"chatcaptain">) {
  const { data } = await listConversations(client, { path: { chatbotId: "chatbot-id" } });
  return data;
}

async function byListMessages(chatCaptain: ChatCaptain) {
  const { data } = await chatCaptain.listMessages({
    path: { chatbotId: "chatbot-id", conversationId: "conversation-id" },
  });
  return data;
}
async function ofListMessages(client: Client<"chatcaptain">) {
  const { data } = await listMessages(client, {
    path: { chatbotId: "chatbot-id", conversationId: "conversation-id" },
  });
  return data;
}

async function byListChannels(chatCaptain: ChatCaptain) {
  const { data } = await chatCaptain.listChannels({ path: { chatbotId: "chatbot-id" } });
  return data;
}
async function ofListChannels(client: Client<"chatcaptain">) {
  const { data } = await listChannels(client, { path: { chatbotId: "chatbot-id" } });
  return data;
}

export const calls = { bySendMessage, ofSendMessage, byCreateInboxConversation, ofCreateInboxConversation, byListConversations, ofListConversations, byListMessages, ofListMessages, byListChannels, ofListChannels };
