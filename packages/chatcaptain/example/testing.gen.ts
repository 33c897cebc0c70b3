// Generated from specs/chatcaptain. Do not edit: change the spec or its overlay, then run `generate chatcaptain` as CONTRIBUTING.md says.
import { createChatCaptain } from "@agentpost/chatcaptain";
import { testFetch, testOptions } from "@agentpost/chatcaptain/testing";

const fetch = testFetch();
const chatCaptain = createChatCaptain({ ...testOptions, fetch, retry: false });

await chatCaptain.sendMessage({
  path: { chatbotId: "chatbot-id" },
  body: { text: "Hello", conversationId: "conversation-id" },
});
console.log(fetch.calls[0]?.operation); // sendMessage

fetch.answerNext("sendMessage", { status: 503 });
const failed = await chatCaptain.safe.sendMessage({
  path: { chatbotId: "chatbot-id" },
  body: { text: "Hello", conversationId: "conversation-id" },
});
if (!failed.ok) console.log(failed.error.outcome);
