import { randomUUID } from "node:crypto";

/** A message as Libredesk stores and shows it. */
export interface StoredMessage {
  readonly id: number;
  readonly created_at: string;
  updated_at: string;
  readonly uuid: string;
  readonly type: "incoming" | "outgoing" | "activity";
  status: "pending" | "sent" | "failed" | "received";
  readonly conversation_id: number;
  readonly conversation_uuid: string;
  readonly content: string;
  readonly text_content: string;
  readonly content_type: "html" | "text";
  readonly private: boolean;
  readonly sender_id: number;
  readonly sender_type: "agent" | "contact";
  readonly meta: Readonly<Record<string, unknown>>;
  readonly attachments: readonly unknown[];
  readonly author: Readonly<Record<string, unknown>>;
}

/** What a client posts. */
export interface PostedMessage {
  readonly sender_type: string;
  readonly message?: string;
  readonly private?: boolean;
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
  readonly echo_id?: string;
}

const people = {
  agent: { id: 2, first_name: "Robin", last_name: "Desk", email: "robin@example.com", type: "agent" },
  contact: { id: 17, first_name: "Ada", last_name: "Example", email: "ada@example.com", type: "contact" },
} as const;

/** The message that is stored for what was posted: a note and a contact's message keep no recipients and no `echo_id`. */
export function storedMessage(
  posted: PostedMessage,
  { id, conversationId, conversation, at }: { id: number; conversationId: number; conversation: string; at: Date },
): StoredMessage {
  const isContact = posted.sender_type === "contact";
  const isReply = !isContact && !posted.private;
  const author = isContact ? people.contact : people.agent;
  const { to, cc, bcc, echo_id, message: content = "" } = posted;
  const meta = Object.entries({ to, cc, bcc, echo_id }).filter(([, value]) => value !== undefined && `${value}` !== "");
  const time = at.toISOString();
  return {
    id,
    created_at: time,
    updated_at: time,
    uuid: randomUUID(),
    type: isContact ? "incoming" : "outgoing",
    status: isContact ? "received" : isReply ? "pending" : "sent",
    conversation_id: conversationId,
    conversation_uuid: conversation,
    content,
    text_content: textOf(content),
    content_type: "html",
    private: posted.private ?? false,
    sender_id: author.id,
    sender_type: author.type,
    meta: isReply ? Object.fromEntries(meta) : {},
    attachments: [],
    author: { ...author, avatar_url: null, availability_status: "offline", last_active_at: null },
  };
}

/** HTML as the text that it shows, as far as our own tests write any. */
function textOf(html: string): string {
  return html
    .replace(/<!--.*?-->/gs, "")
    .replace(/<br\s*\/?>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .trim();
}
