// Generated from specs/chatcaptain. Do not edit: change the spec or its overlay, then run `pnpm generate chatcaptain`.
import { createChatCaptain } from "@agentpost/chatcaptain";

const chatCaptain = createChatCaptain({ apiKey: process.env["CHATCAPTAIN_API_KEY"] ?? "" });

const { status, data } = await chatCaptain.sendMessage({
  path: { chatbotId: "chatbot-id" },
  body: { text: "Hello", conversationId: "conversation-id" },
});
console.log(status, data);
