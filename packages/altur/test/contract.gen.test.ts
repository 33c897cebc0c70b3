// Generated from specs/altur. Do not edit: change the spec or its overlay, then run `generate altur` as CONTRIBUTING.md says.
import { describeContract } from "@agentpost/contract";
import { createAltur, operations } from "../src/index.js";
import { verifyWebhook } from "../src/webhooks.gen.js";

describeContract({
  vendor: "altur",
  digest: "sha256:d9273b737bdcb45025bcfeb8d6c4a1072186ae86cf4f3836cbc9d9d3200eee46",
  operations,
  webhooks: { verifyWebhook },
  create: (settings) => createAltur({ apiKey: "contract-test", ...settings }),
});
