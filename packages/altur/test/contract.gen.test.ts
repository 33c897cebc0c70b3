// Generated from specs/altur. Do not edit: change the spec or its overlay, then run `generate altur` as CONTRIBUTING.md says.
import { describeContract } from "@agentpost/contract";
import { createAltur, operations } from "../src/index.js";
import { verifyWebhook } from "../src/webhooks.gen.js";

describeContract({
  vendor: "altur",
  digest: "sha256:0d79442f296e24b55dccf51011f65ba935405eb404b1c7f712a3402af7db489e",
  operations,
  webhooks: { verifyWebhook },
  create: (settings) => createAltur({ apiKey: "contract-test", ...settings }),
});
