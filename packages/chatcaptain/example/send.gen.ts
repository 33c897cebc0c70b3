// Generated from specs/chatcaptain. Do not edit: change the spec or its overlay, then run `generate chatcaptain` as CONTRIBUTING.md says.
import { createChatCaptain } from "@agentpost/chatcaptain";

// Reads CHATCAPTAIN_API_KEY from the environment.
const chatCaptain = createChatCaptain();

const { status, data } = await chatCaptain.sendMessage({
  path: { chatbotId: "chatbot-id" },
  body: { text: "Hello", conversationId: "conversation-id" },
});
console.log(status, data);
