// Generated from specs/vida. Do not edit: change the spec or its overlay, then run `generate vida` as CONTRIBUTING.md says.
import { createVida } from "@agentpost/vida";
import { testFetch, testOptions } from "@agentpost/vida/testing";

const fetch = testFetch();
const vida = createVida({ ...testOptions, fetch, retry: false });

await vida.sendMessage({
  body: { targetAgent: "agent123", sourceAddress: "+15551231234", message: "Hello there" },
});
console.log(fetch.calls[0]?.operation); // sendMessage

fetch.answerNext("sendMessage", { status: 503 });
const failed = await vida.safe.sendMessage({
  body: { targetAgent: "agent123", sourceAddress: "+15551231234", message: "Hello there" },
});
if (!failed.ok) console.log(failed.error.outcome);
