// Generated from specs/altur. Do not edit: change the spec or its overlay, then run `pnpm generate altur`.
import { describeContract } from "@agentpost/contract";
import { createAltur, operations } from "../src/index.js";

describeContract({
  vendor: "altur",
  digest: "sha256:aa1e5b2bcc3502917a4a9c09b67d9d4cb653239d5b2e4a13fca0d12544773005",
  operations,
  create: (settings) => createAltur({ apiKey: "contract-test", ...settings }),
});
