// Generated from specs/ishvana. Do not edit: change the spec or its overlay, then run `pnpm generate ishvana`.
import { describeContract } from "@agentpost/contract";
import { createIshvana, operations } from "../src/index.js";

describeContract({
  vendor: "ishvana",
  digest: "sha256:2277b6b1d6d41a3f9e184b298183fb5df67e6b7651ed0f6d46a47a9693722f84",
  operations,
  create: (settings) => createIshvana(settings),
});
