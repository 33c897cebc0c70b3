// Generated from specs/ishvana. Do not edit: change the spec or its overlay, then run `generate ishvana` as CONTRIBUTING.md says.
import { describeContract } from "@agentpost/contract";
import { createIshvana, operations } from "../src/index.js";

describeContract({
  vendor: "ishvana",
  digest: "sha256:7758b8d39de03ea92d9764ec871d6142bbbf123ec0bb210e67f3136e6fbf0cc4",
  operations,
  create: (settings) => createIshvana(settings),
});
