import { createMessenger, sendAll } from "agentpost";
import { vida } from "agentpost/vida";

const messenger = createMessenger([vida()]);

const callers = ["+15551231234", "+15551231235"];
const messages = callers.map((from) => {
  return { to: { vendor: "vida", agent: "agent123", from }, text: "Where is my order?" } as const;
});
for await (const { index, result } of sendAll(messenger, messages, { concurrency: 4 })) {
  console.log(callers[index], result.ok ? result.sent.status : result.error.outcome);
}
