// Generated from specs/ishvana. Do not edit: change the spec or its overlay, then run `pnpm generate ishvana`.
import { describeContract } from "@agentpost/contract";
import { createIshvana, operations } from "../src/index.js";

describeContract({
  vendor: "ishvana",
  digest: "sha256:675fecf19bfc29c12a325e803707d2b2deb1557589e1c1936f3d020d07730bb2",
  operations,
  create: (settings) => createIshvana(settings),
});
