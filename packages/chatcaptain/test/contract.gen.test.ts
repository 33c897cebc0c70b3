// Generated from specs/chatcaptain. Do not edit: change the spec or its overlay, then run `generate chatcaptain` as CONTRIBUTING.md says.
import { describeContract } from "@agentpost/contract";
import { createChatCaptain, operations } from "../src/index.js";

describeContract({
  vendor: "chatcaptain",
  digest: "sha256:9199ba094a455bda4c6d27a12b731e104862a5e07ecc07dbac92522667c83a7f",
  operations,
  create: (settings) => createChatCaptain({ apiKey: "contract-test", ...settings }),
});
