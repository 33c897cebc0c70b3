// Generated from specs/chatcaptain. Do not edit: change the spec or its overlay, then run `pnpm generate chatcaptain`.
import { createChatCaptain } from "@agentpost/chatcaptain";
import { validator } from "@agentpost/chatcaptain/validate";

const chatCaptain = createChatCaptain({
  apiKey: process.env["CHATCAPTAIN_API_KEY"] ?? "",
  validator,
});
