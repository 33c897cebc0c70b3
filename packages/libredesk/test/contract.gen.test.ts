// Generated from specs/libredesk. Do not edit: change the spec or its overlay, then run `pnpm generate libredesk`.
import { describeContract } from "@agentpost/contract";
import { createLibredesk, operations } from "../src/index.js";

describeContract({
  vendor: "libredesk",
  digest: "sha256:0d76e5bb5bf8e418d460d7923b255f9c56062b3954b0dc8882b6a5f58bddd99c",
  operations,
  credentials: { basicAuth: ["apiKey", "apiSecret"], tokenAuth: ["apiKey", "apiSecret"] },
  create: (settings) => createLibredesk({ apiKey: "contract-test", apiSecret: "contract-test", ...settings }),
});
