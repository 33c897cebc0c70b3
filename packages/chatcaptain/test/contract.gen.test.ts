// Generated from specs/chatcaptain. Do not edit: change the spec or its overlay, then run `pnpm generate chatcaptain`.
import { describeContract } from "@agentpost/contract";
import { createChatCaptain, operations } from "../src/index.js";

describeContract({
  vendor: "chatcaptain",
  digest: "sha256:6b3a03aeb7eb907fbd679913dd9b05a1e33c276d3260a8dd504191483bb6b630",
  operations,
  create: (settings) => createChatCaptain({ apiKey: "contract-test", ...settings }),
});
