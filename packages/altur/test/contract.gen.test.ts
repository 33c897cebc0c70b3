// Generated from specs/altur. Do not edit: change the spec or its overlay, then run `pnpm generate altur`.
import { describeContract } from "@agentpost/contract";
import { createAltur, operations } from "../src/index.js";

describeContract({
  vendor: "altur",
  digest: "sha256:6c1bd8deb3c4acd244304ab3d0ee9d006b360a8585f34589e4620255662684f2",
  operations,
  create: (settings) => createAltur({ apiKey: "contract-test", ...settings }),
});
