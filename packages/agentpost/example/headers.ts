import { createMessenger } from "agentpost";
import { altur } from "agentpost/altur";

const messenger = createMessenger([altur({ headers: { "x-team": "support" } })]);

const agent = "1f6b3a52-4c0d-4e8e-9b7a-2d5f80c9a6e3";
const endUser = "8c2d7e90-6a1b-4d35-b4f8-0e9a3c5b7d12";
const message = { to: { vendor: "altur", agent, endUser }, text: "Where is my order?" } as const;
const { response } = await messenger.send(message, { headers: { "x-order": "4711" }, timeoutMs: 60_000 });
console.log(response?.status, response?.requestId, response?.attempts);
