import { type Author, type ConversationMessage, rfc3339, textOf } from "../../inbox.js";
import type { AlturMessage } from "./inbox-types.js";
import type { AlturAddress } from "./types.js";

/** A message as Altur lists it, in the shape of all vendors. */
export function conversationMessage(message: AlturMessage): ConversationMessage<AlturAddress, AlturMessage> {
  const { type, content, media, sent_at } = message;
  return {
    id: undefined,
    author: authorOf(message),
    text: textOf(content),
    at: rfc3339(sent_at),
    status: undefined,
    vendorStatus: undefined,
    attachments: media ? [{ name: undefined, type, url: media }] : [],
    private: false,
    address: undefined,
    raw: message,
  };
}

/** What this library sends, it sends as the end user. */
function authorOf({ sent_by, sent_by_user }: AlturMessage): Author | undefined {
  if (sent_by_user) return "colleague";
  if (sent_by === "EU") return "customer";
  return sent_by === "AI" || sent_by === "SYS" ? "system" : undefined;
}
