import { createMessenger } from "agentpost";
import { altur } from "agentpost/altur";
import { libredesk } from "agentpost/libredesk";

// The keys are read from ALTUR_API_KEY, LIBREDESK_API_KEY and LIBREDESK_API_SECRET.
const messenger = createMessenger([altur(), libredesk({ baseUrl: "https://helpdesk.example.com" })]);

// To an agent on Altur, which answers in the same response.
const agent = "1f6b3a52-4c0d-4e8e-9b7a-2d5f80c9a6e3";
const endUser = "8c2d7e90-6a1b-4d35-b4f8-0e9a3c5b7d12";
const asked = await messenger.send({ to: { vendor: "altur", agent, endUser }, text: "Where is my order?" });
console.log(asked.status, asked.replies[0]?.text);

// In a Libredesk conversation: a reply by e-mail, and a note that only colleagues see.
const conversation = { vendor: "libredesk", conversation: "6d1e8b37-0c4a-4f92-a5d3-9b2f7e60c815" } as const;
const text = "It left our warehouse this morning; {{ }} and <b> arrive as typed.";
const reply = await messenger.send({ to: conversation, text, options: { to: ["ana@example.com"] } });
console.log(reply.id, reply.status, reply.dropped);
await messenger.send({ to: conversation, text: "She asked for the third time.", options: { private: true } });
