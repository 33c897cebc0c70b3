// Generated from specs/libredesk. Do not edit: change the spec or its overlay, then run `generate libredesk` as CONTRIBUTING.md says.
import { describeContract } from "@agentpost/contract";
import { createLibredesk, operations } from "../src/index.js";
import { verifyWebhook } from "../src/webhooks.gen.js";

describeContract({
  vendor: "libredesk",
  digest: "sha256:795ad298bcb37ece602a3ce1ba7b2f0d56e4c4b2084f715efa776a3eb6256900",
  operations,
  credentials: { basicAuth: ["apiKey", "apiSecret"], tokenAuth: ["apiKey", "apiSecret"] },
  webhooks: { verifyWebhook },
  create: (settings) => createLibredesk({ apiKey: "contract-test", apiSecret: "contract-test", ...settings }),
});
