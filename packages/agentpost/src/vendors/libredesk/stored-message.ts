import type { ListMessagesItem } from "@agentpost/libredesk";
import { type Author, type ConversationMessage, listOf, rfc3339, textOf } from "../../inbox.js";
import { OURS } from "./mark.js";
import { STATUSES, WORDS } from "./statuses.js";
import type { LibredeskAddress } from "./types.js";

const MARKED = new RegExp(`^<!-- ${OURS}([\\w.:-]+) -->`);

/** A message as Libredesk stored it, in the shape of all vendors. */
export function conversationMessage(
  message: ListMessagesItem,
  name: string | undefined,
): ConversationMessage<LibredeskAddress, ListMessagesItem> {
  const { uuid, status, text_content, created_at, conversation_uuid, attachments } = message;
  return {
    id: uuid,
    author: authorOf(message),
    text: textOf(text_content),
    at: rfc3339(created_at),
    status: status === "pending" ? "queued" : STATUSES[WORDS.indexOf(status)],
    vendorStatus: status,
    attachments: (listOf(attachments) ?? []).map(({ name: file, content_type, url }) => {
      return { name: file, type: content_type, url };
    }),
    // A note is shown to no customer, so that nothing is one where the server doesn't say that it isn't.
    private: message.private !== false,
    address: { vendor: "libredesk", ...(name !== undefined && { name }), conversation: conversation_uuid },
    raw: message,
  };
}

/** The mark that a message bears, if it is one of ours: in its meta, or at the beginning of its HTML. */
export function markOf({ meta, content }: ListMessagesItem): string | undefined {
  const echo = textOf(meta?.echo_id);
  return echo.startsWith(OURS) ? echo.slice(OURS.length) : MARKED.exec(textOf(content))?.[1];
}

/** A message in the contact's name comes back as the contact's, so the mark is asked before the sender is. */
function authorOf(message: ListMessagesItem): Author | undefined {
  if (message.type === "activity") return "system";
  if (markOf(message) !== undefined) return "ours";
  if (message.sender_type === "contact") return "customer";
  if (message.sender_type !== "agent") return undefined;
  return message.meta?.is_automated ? "system" : "colleague";
}
