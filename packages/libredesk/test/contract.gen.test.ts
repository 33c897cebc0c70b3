// Generated from specs/libredesk. Do not edit: change the spec or its overlay, then run `pnpm generate libredesk`.
import { describeContract } from "@agentpost/contract";
import { createLibredesk, operations } from "../src/index.js";

describeContract({
  vendor: "libredesk",
  digest: "sha256:a6b790c7acc45111038e3f5a2f314b10977a64b7634059bb8b9f061175777962",
  operations,
  credentials: { basicAuth: ["apiKey", "apiSecret"], tokenAuth: ["apiKey", "apiSecret"] },
  create: (settings) => createLibredesk({ apiKey: "contract-test", apiSecret: "contract-test", ...settings }),
});
