// Generated from specs/chatcaptain. Do not edit: change the spec or its overlay, then run `generate chatcaptain` as CONTRIBUTING.md says.
import { createChatCaptain } from "@agentpost/chatcaptain";
import { validator } from "@agentpost/chatcaptain/validate";

// Reads CHATCAPTAIN_API_KEY from the environment.
const chatCaptain = createChatCaptain({ validator });
