import { createMessenger } from "agentpost";
import { altur } from "agentpost/altur";
import { libredesk } from "agentpost/libredesk";

const messenger = createMessenger([
  altur({ apiKey: process.env["ALTUR_API_KEY"] ?? "" }),
  libredesk({
    baseUrl: "https://helpdesk.example.com",
    apiKey: process.env["LIBREDESK_API_KEY"] ?? "",
    apiSecret: process.env["LIBREDESK_API_SECRET"] ?? "",
  }),
]);

// To an agent on Altur, which answers in the same response.
const asked = await messenger.send({
  to: { vendor: "altur", agent: "1f6b3a52-…", endUser: "8c2d7e90-…" },
  text: "Where is my order?",
});
console.log(asked.status, asked.replies[0]?.text);

// As an agent in a Libredesk conversation: a note that only colleagues see.
await messenger.send({
  to: { vendor: "libredesk", conversation: "6d1e8b37-…" },
  text: "She asked for the third time; {{ }} and <b> arrive as typed.",
  options: { private: true },
});
