import { type createLibredeskClient, eachListMessages, type ListMessagesItem } from "@agentpost/libredesk";
import type { Attempt, Look } from "../../inbox.js";
import type { CallOptions } from "../../index.js";
import { conversationMessage, markOf } from "./stored-message.js";

// The header Date has whole seconds, and the answer took some time.
const MARGIN_MS = 5_000;

/**
 * Looks through the conversation, from now back to the attempt's start on the server's own clock. What bears the attempt's
 * mark is the message; what has its text and no mark may be it.
 */
export async function lookForMessage(
  client: ReturnType<typeof createLibredeskClient>,
  { to, mark, startedAt, text }: Attempt,
  name: string | undefined,
  options: CallOptions | undefined,
): Promise<Look<ListMessagesItem>> {
  // What bears no mark is no message of an attempt that has one.
  const candidates: ListMessagesItem[] = [];
  const pages = eachListMessages(client, { path: { cuuid: String(to["conversation"]) } }, options).pages();
  for await (const { items, response } of pages) {
    const serverNow = Date.parse(response.headers.get("date") ?? "") || Date.now();
    const earliest = Date.parse(startedAt) + (serverNow - Date.now()) - MARGIN_MS;
    for (const message of items) {
      if (mark !== undefined && (markOf(message) === mark || message.meta?.echo_id === mark)) {
        const conversation = message.conversation_uuid;
        return { found: "exact", message: conversationMessage(message, name), conversation };
      }
      if (Date.parse(message.created_at) >= earliest && mark === undefined && looksLike(message, text))
        candidates.push(message);
    }
    const last = items.at(-1);
    if (last && Date.parse(last.created_at) < earliest) break;
  }
  if (!candidates[0]) return { found: "not yet" };
  return { found: "likely", candidates: candidates.map((message) => conversationMessage(message, name)) };
}

/** One that bears a mark is another attempt's, or is found by it. */
function looksLike(message: ListMessagesItem, text: string | undefined): boolean {
  if (message.type === "activity" || markOf(message) !== undefined) return false;
  return text !== undefined && message.text_content.trim() === text.trim();
}
