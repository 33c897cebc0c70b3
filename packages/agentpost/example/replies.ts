import { createMessenger } from "agentpost";
import { altur } from "agentpost/altur";
import { createInbox } from "agentpost/inbox";
import { libredesk } from "agentpost/libredesk/inbox";

// Altur answers in the same response.
const messenger = createMessenger([altur()]);
const agent = "1f6b3a52-4c0d-4e8e-9b7a-2d5f80c9a6e3";
const endUser = "8c2d7e90-6a1b-4d35-b4f8-0e9a3c5b7d12";
const sent = await messenger.send({ to: { vendor: "altur", agent, endUser }, text: "Where is my order?" });
for (const { text, media } of sent.replies) console.log(text ?? media);

// Elsewhere they come later: read the conversation, the newest message first, or take webhooks.
const inbox = createInbox([libredesk({ baseUrl: "https://helpdesk.example.com" })]);
const conversation = "6d1e8b37-0c4a-4f92-a5d3-9b2f7e60c815";
for await (const { author, text } of inbox.history({ vendor: "libredesk", conversation })) {
  if (author !== "customer") break;
  console.log(text);
}
