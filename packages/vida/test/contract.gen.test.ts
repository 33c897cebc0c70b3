// Generated from specs/vida. Do not edit: change the spec or its overlay, then run `generate vida` as CONTRIBUTING.md says.
import { describeContract } from "@agentpost/contract";
import { createVida, operations } from "../src/index.js";

describeContract({
  vendor: "vida",
  digest: "sha256:09752a544c02323d320375c1f162e415a4f81124ff76197daec7a3af76bd78cd",
  operations,
  create: (settings) => createVida({ token: "contract-test", ...settings }),
});
