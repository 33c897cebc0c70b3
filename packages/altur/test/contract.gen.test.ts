// Generated from specs/altur. Do not edit: change the spec or its overlay, then run `pnpm generate altur`.
import { describeContract } from "@agentpost/contract";
import { createAltur, operations } from "../src/index.js";

describeContract({
  vendor: "altur",
  digest: "sha256:c8339189a5019cfdf3437a58d78a7b5200c1746cf6992893bc973ababc9917db",
  operations,
  create: (settings) => createAltur({ apiKey: "contract-test", ...settings }),
});
