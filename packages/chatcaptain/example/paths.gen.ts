// Generated from specs/chatcaptain. Do not edit: change the spec or its overlay, then run `generate chatcaptain` as CONTRIBUTING.md says.
import { createChatCaptain } from "@agentpost/chatcaptain";
import { createChatCaptainPaths } from "@agentpost/chatcaptain/paths";

// Reads CHATCAPTAIN_API_KEY from the environment.
const chatCaptain = createChatCaptain();
const client = createChatCaptainPaths(chatCaptain);

const { data, error } = await client.POST("/v1/inbox/{chatbotId}/messages", {
  params: { path: { chatbotId: "chatbot-id" } },
  body: { text: "Hello", conversationId: "conversation-id" },
});
console.log(data ?? error);
