import type { components } from "@agentpost/chatcaptain";
import type { MessageStatus } from "../../index.js";

// `status` is free text in the contract; the time stamps say the same in a form that is documented.
export function statusOf(message: components["schemas"]["MessageDto"]): MessageStatus {
  if (message.received !== undefined || message.read !== undefined) return "delivered";
  return message.sent === undefined ? "queued" : "sent";
}
