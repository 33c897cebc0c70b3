import { type createLibredeskClient, eachListMessages, type ListMessagesItem } from "@agentpost/libredesk";
import { type Attempt, beganAtMs, type ConversationMessage, type Look, likelyAmong } from "../../inbox.js";
import type { CallOptions } from "../../index.js";
import { conversationMessage, markOf } from "./stored-message.js";
import type { LibredeskAddress } from "./types.js";

type Message = ConversationMessage<LibredeskAddress, ListMessagesItem>;

/**
 * Looks through the conversation, from now back to the attempt's start on the server's own clock. What bears the attempt's
 * mark is the message; what has its text and no mark may be it.
 */
export async function lookForMessage(
  client: ReturnType<typeof createLibredeskClient>,
  attempt: Attempt,
  name: string | undefined,
  options: CallOptions | undefined,
): Promise<Look<ListMessagesItem>> {
  const { to } = attempt;
  // One that was stored may come back as null or empty, which a message's own echo_id may be as well.
  const mark = attempt.mark || undefined;
  const candidates: Message[] = [];
  const pages = eachListMessages(client, { path: { cuuid: String(to["conversation"]) } }, options).pages();
  for await (const { items, response } of pages) {
    const messages = items.map((message) => conversationMessage(message, name));
    if (mark === undefined) candidates.push(...likelyAmong(messages, attempt, response.headers, bearsNoMark));
    // What bears no mark is no message of an attempt that has one.
    const message = mark === undefined ? undefined : messages.find(({ raw }) => bears(raw, mark));
    if (message) return { found: "exact", message, conversation: message.raw.conversation_uuid };
    const last = items.at(-1);
    if (last && Date.parse(last.created_at) < beganAtMs(attempt, response.headers)) break;
  }
  return candidates[0] ? { found: "likely", candidates } : { found: "not yet" };
}

/** By a mark of ours, or by the caller's own `echo_id`. */
function bears(message: ListMessagesItem, mark: string): boolean {
  return markOf(message) === mark || message.meta?.echo_id === mark;
}

/** One that bears a mark is another attempt's, or is found by it. */
function bearsNoMark({ raw }: Message): boolean {
  return raw.type !== "activity" && markOf(raw) === undefined;
}
