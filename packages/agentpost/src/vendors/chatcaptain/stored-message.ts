import { type Author, type ConversationMessage, rfc3339, textOf } from "../../inbox.js";
import type { ChatCaptainMessage } from "./inbox-types.js";
import { STATUS_BY_TIME } from "./statuses.js";
import type { ChatCaptainAddress } from "./types.js";

/** A message as ChatCaptain lists it, in the shape of all vendors. */
export function conversationMessage(
  message: ChatCaptainMessage,
  address: ChatCaptainAddress,
): ConversationMessage<ChatCaptainAddress, ChatCaptainMessage> {
  const { id, content, created, status, outgoing } = message;
  const file = content?.file;
  return {
    id,
    author: authorOf(message),
    text: textOf(content?.text),
    at: rfc3339(created),
    // How far one came that a person wrote isn't told: it is there.
    status: outgoing ? (STATUS_BY_TIME.find(([time]) => message[time] !== undefined)?.[1] ?? "queued") : undefined,
    vendorStatus: status,
    attachments: file ? [{ name: file.name, type: file.mimeType, url: file.url }] : [],
    private: false,
    address,
    raw: message,
  };
}

/** What this library sends, it sends on behalf of an agent. */
function authorOf({ outgoing, sender }: ChatCaptainMessage): Author | undefined {
  if (!outgoing) return "customer";
  if (sender === "agent") return "colleague";
  return sender === "bot" ? "system" : undefined;
}
