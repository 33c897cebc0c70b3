// Generated from specs/vida. Do not edit: change the spec or its overlay, then run `pnpm generate vida`.
import { describeContract } from "@agentpost/contract";
import { createVida, operations } from "../src/index.js";

describeContract({
  vendor: "vida",
  digest: "sha256:4339f9a265006d292aee298a91c7c3a17de38c574c1ad2cbd7d0919b84999606",
  operations,
  create: (settings) => createVida({ token: "contract-test", ...settings }),
});
