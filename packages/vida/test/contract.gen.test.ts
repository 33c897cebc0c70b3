// Generated from specs/vida. Do not edit: change the spec or its overlay, then run `generate vida` as CONTRIBUTING.md says.
import { describeContract } from "@agentpost/contract";
import { createVida, operations } from "../src/index.js";

describeContract({
  vendor: "vida",
  digest: "sha256:38ab914496aeaa5dc6b7b5b3591bb02828cd1d606def095ad71282ca625ae8b5",
  operations,
  create: (settings) => createVida({ token: "contract-test", ...settings }),
});
