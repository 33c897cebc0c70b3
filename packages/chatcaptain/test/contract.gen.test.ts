// Generated from specs/chatcaptain. Do not edit: change the spec or its overlay, then run `pnpm generate chatcaptain`.
import { describeContract } from "@agentpost/contract";
import { createChatCaptain, operations } from "../src/index.js";

describeContract({
  vendor: "chatcaptain",
  digest: "sha256:5a558142c6b567ed7d9e202b499eb1e125f6a1d0ccbd6fda3798eeb4b1baa7a3",
  operations,
  create: (settings) => createChatCaptain({ apiKey: "contract-test", ...settings }),
});
