import { createMessenger, sendFirst } from "agentpost";
import { altur } from "agentpost/altur";
import { vida } from "agentpost/vida";

const messenger = createMessenger([altur(), vida()]);

const agent = "1f6b3a52-4c0d-4e8e-9b7a-2d5f80c9a6e3";
const endUser = "8c2d7e90-6a1b-4d35-b4f8-0e9a3c5b7d12";
const text = "Where is my order?";
const first = await sendFirst(messenger, [
  { to: { vendor: "altur", agent, endUser }, text },
  { to: { vendor: "vida", agent: "agent123", from: "+15551231234" }, text },
]);
if (first.ok) console.log("sent by", first.sent.vendor, "after", first.failed.length, "others");
else console.error(first.error.outcome, first.error.message);
