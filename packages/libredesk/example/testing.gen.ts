// Generated from specs/libredesk. Do not edit: change the spec or its overlay, then run `generate libredesk` as CONTRIBUTING.md says.
import { createLibredesk } from "@agentpost/libredesk";
import { testFetch, testOptions } from "@agentpost/libredesk/testing";

const fetch = testFetch();
const libredesk = createLibredesk({ ...testOptions, fetch, retry: false });

await libredesk.sendMessage({
  path: { cuuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182" },
  body: { sender_type: "agent", message: "Hello", to: ["ana@example.com"] },
});
console.log(fetch.calls[0]?.operation); // sendMessage

fetch.answerNext("sendMessage", { status: 503 });
const failed = await libredesk.safe.sendMessage({
  path: { cuuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182" },
  body: { sender_type: "agent", message: "Hello", to: ["ana@example.com"] },
});
if (!failed.ok) console.log(failed.error.outcome);
