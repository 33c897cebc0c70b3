// Generated from specs/vida. Do not edit: change the spec or its overlay, then run `pnpm generate vida`.
import { describeContract } from "@agentpost/contract";
import { createVida, operations } from "../src/index.js";

describeContract({
  vendor: "vida",
  digest: "sha256:e5607b85cac9682a11d8a1984aef723b41c6fc5072a6d825fe312ef555b9fe62",
  operations,
  create: (settings) => createVida({ token: "contract-test", ...settings }),
});
