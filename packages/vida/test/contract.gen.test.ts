// Generated from specs/vida. Do not edit: change the spec or its overlay, then run `pnpm generate vida`.
import { describeContract } from "@agentpost/contract";
import { createVida, operations } from "../src/index.js";

describeContract({
  vendor: "vida",
  digest: "sha256:43ff41231a89846a8722eb7b9029640fc367e5000a4dffc9711c4febe001b492",
  operations,
  create: (settings) => createVida({ token: "contract-test", ...settings }),
});
