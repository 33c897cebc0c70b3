import type { ListMessagesData, ListRecentMessagesData } from "@agentpost/vida";
import {
  type Author,
  type ConversationMessage,
  listOf,
  type MessageAttachment,
  rfc3339OfSeconds,
  textOf,
} from "../../inbox.js";
import type { VidaMessage } from "./inbox-types.js";
import type { VidaAddress } from "./types.js";

type Message = ConversationMessage<VidaAddress, VidaMessage>;

/** A message of a room, in the shape of all vendors. */
export function roomMessage(message: ListMessagesData[number], agent: string | undefined): Message {
  // The one value that is documented, and only of a room's messages.
  return { ...recentMessage(message, agent), status: message.status === "success" ? "delivered" : undefined };
}

/** A recent message, in the shape of all vendors. Vida declares no field of it as required. */
export function recentMessage(message: VidaMessage, agent: string | undefined): Message {
  const { uuid, message: text, timestamp, status, attachments } = message;
  return {
    id: uuid,
    author: authorOf(message, agent),
    text: textOf(text),
    at: rfc3339OfSeconds(timestamp),
    status: undefined,
    vendorStatus: status,
    attachments: (listOf(attachments) ?? []).map(attachmentOf),
    private: false,
    address: undefined,
    raw: message,
  };
}

type Correspondents = Pick<
  ListRecentMessagesData[number],
  "from" | "fromUser" | "fromNumber" | "to" | "toUser" | "toNumber"
>;

/** An address names the agent by its account's id, its phone number or its user name. */
function authorOf(message: Correspondents, agent: string | undefined): Author | undefined {
  if (agent === undefined) return undefined;
  const { from, fromUser, fromNumber, to, toUser, toNumber } = message;
  if ([from, fromUser, fromNumber].some((name) => String(name) === agent)) return "system";
  return [to, toUser, toNumber].some((name) => String(name) === agent) ? "customer" : undefined;
}

type VidaAttachment = NonNullable<ListRecentMessagesData[number]["attachments"]>[number];

function attachmentOf(attachment: VidaAttachment): MessageAttachment {
  const { filename, attachmentType, "content-type": mediaType, "content-url": url } = attachment;
  return { name: filename, type: mediaType ?? attachmentType, url };
}
