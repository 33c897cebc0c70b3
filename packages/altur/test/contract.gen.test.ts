// Generated from specs/altur. Do not edit: change the spec or its overlay, then run `pnpm generate altur`.
import { describeContract } from "@agentpost/contract";
import { createAltur, operations } from "../src/index.js";

describeContract({
  vendor: "altur",
  digest: "sha256:892a60e1c95fb08eb1c0788bf03af950cb3824cf5ceb51a3277c57904a2dac66",
  operations,
  create: (settings) => createAltur({ apiKey: "contract-test", ...settings }),
});
