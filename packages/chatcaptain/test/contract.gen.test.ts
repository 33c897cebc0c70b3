// Generated from specs/chatcaptain. Do not edit: change the spec or its overlay, then run `generate chatcaptain` as CONTRIBUTING.md says.
import { describeContract } from "@agentpost/contract";
import { createChatCaptain, operations } from "../src/index.js";

describeContract({
  vendor: "chatcaptain",
  digest: "sha256:f1f333c791126ed580ad5117c3c5615592b1b5799e79ad95a966e246fb08bb62",
  operations,
  create: (settings) => createChatCaptain({ apiKey: "contract-test", ...settings }),
});
