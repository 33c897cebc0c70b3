// Generated from specs/ishvana. Do not edit: change the spec or its overlay, then run `generate ishvana` as CONTRIBUTING.md says.
import { createIshvana } from "@agentpost/ishvana";
import { testFetch, testOptions } from "@agentpost/ishvana/testing";

const fetch = testFetch();
const ishvana = createIshvana({ ...testOptions, fetch, retry: false });

await ishvana.sendMessage({ body: { agentId: "agent-id", message: "Hello" } });
console.log(fetch.calls[0]?.operation); // sendMessage

fetch.answerNext("sendMessage", { status: 503 });
const failed = await ishvana.safe.sendMessage({ body: { agentId: "agent-id", message: "Hello" } });
if (!failed.ok) console.log(failed.error.outcome);
