import type { ConversationMessage } from "./conversation-message.js";

/** A whole list whose order the vendor doesn't state: the newest first, each once; what has no time comes last. */
export function newestFirst<Message extends ConversationMessage>(messages: readonly Message[]): Message[] {
  const known = new Set<string>();
  const each = messages.filter(({ id }) => id === undefined || (!known.has(id) && known.add(id)));
  const [first, last] = [each[0], each.at(-1)];
  // Of messages of one time, the way in which the list runs tells the newer one.
  if (first && last && timeOf(first) < timeOf(last)) each.reverse();
  return each.sort((a, b) => timeOf(b) - timeOf(a));
}

function timeOf({ at }: ConversationMessage): number {
  return at === undefined ? 0 : Date.parse(at);
}
