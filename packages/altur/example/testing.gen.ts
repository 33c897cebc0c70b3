// Generated from specs/altur. Do not edit: change the spec or its overlay, then run `generate altur` as CONTRIBUTING.md says.
import { createAltur } from "@agentpost/altur";
import { testFetch, testOptions } from "@agentpost/altur/testing";

const fetch = testFetch();
const altur = createAltur({ ...testOptions, fetch, retry: false });

await altur.sendMessage({
  body: {
    agent_id: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182",
    end_user_id: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182",
    content: "Hello",
  },
});
console.log(fetch.calls[0]?.operation); // sendMessage

fetch.answerNext("sendMessage", { status: 503 });
const failed = await altur.safe.sendMessage({
  body: {
    agent_id: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182",
    end_user_id: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182",
    content: "Hello",
  },
});
if (!failed.ok) console.log(failed.error.outcome);
