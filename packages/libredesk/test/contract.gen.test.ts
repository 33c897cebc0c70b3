// Generated from specs/libredesk. Do not edit: change the spec or its overlay, then run `generate libredesk` as CONTRIBUTING.md says.
import { describeContract } from "@agentpost/contract";
import { createLibredesk, operations } from "../src/index.js";
import { verifyWebhook } from "../src/webhooks.gen.js";

describeContract({
  vendor: "libredesk",
  digest: "sha256:3bfcaff0f001136f914c571f5325c834ad05f90212e4ab7d1430b05eb4b4bed4",
  operations,
  credentials: { basicAuth: ["apiKey", "apiSecret"], tokenAuth: ["apiKey", "apiSecret"] },
  webhooks: { verifyWebhook },
  create: (settings) => createLibredesk({ apiKey: "contract-test", apiSecret: "contract-test", ...settings }),
});
