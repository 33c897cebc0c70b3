// Generated from specs/ishvana. Do not edit: change the spec or its overlay, then run `generate ishvana` as CONTRIBUTING.md says.
import { describeContract } from "@agentpost/contract";
import { createIshvana, operations } from "../src/index.js";

describeContract({
  vendor: "ishvana",
  digest: "sha256:59a17b04963b7b2e9cf4fbe94cfb71ce2079f18d1d2820068953399770cfff4d",
  operations,
  create: (settings) => createIshvana(settings),
});
