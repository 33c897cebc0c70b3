// Generated from specs/libredesk. Do not edit: change the spec or its overlay, then run `pnpm generate libredesk`.
import { describeContract } from "@agentpost/contract";
import { createLibredesk, operations } from "../src/index.js";

describeContract({
  vendor: "libredesk",
  digest: "sha256:75d0a0508dac33eed6f804f66b407317ff47cf111eaa12aca6c8f4e0c81bb3d8",
  operations,
  credentials: { basicAuth: ["apiKey", "apiSecret"], tokenAuth: ["apiKey", "apiSecret"] },
  create: (settings) => createLibredesk({ apiKey: "contract-test", apiSecret: "contract-test", ...settings }),
});
