// Generated from specs/chatcaptain. Do not edit: change the spec or its overlay, then run `pnpm generate chatcaptain`.
import { describeContract } from "@agentpost/contract";
import { createChatCaptain, operations } from "../src/index.js";

describeContract({
  vendor: "chatcaptain",
  digest: "sha256:bf8179497a2e063029a1fd4ef071c0ea431f0bdc438d6a4116a51c2b1dec97d0",
  operations,
  create: (settings) => createChatCaptain({ apiKey: "contract-test", ...settings }),
});
