// Generated from specs/libredesk. Do not edit: change the spec or its overlay, then run `pnpm generate libredesk`.
import { describeContract } from "@agentpost/contract";
import { createLibredesk, operations } from "../src/index.js";
import { verifyWebhook } from "../src/webhooks.gen.js";

describeContract({
  vendor: "libredesk",
  digest: "sha256:8014bedc6e022a014b7657803145c058760d7fd15dac5d739d72264553561a8c",
  operations,
  credentials: { basicAuth: ["apiKey", "apiSecret"], tokenAuth: ["apiKey", "apiSecret"] },
  webhooks: { verifyWebhook },
  create: (settings) => createLibredesk({ apiKey: "contract-test", apiSecret: "contract-test", ...settings }),
});
