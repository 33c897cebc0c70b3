import type { Attempt } from "@agentpost/transport";
import type { ConversationMessage } from "./conversation-message.js";
import type { Look } from "./inbox-provider.js";

// The header Date has whole seconds, as some vendors' messages do, and the answer took some time.
const MARGIN_MS = 5_000;

/** When an attempt began on the clock of the server that answered, less a margin; in milliseconds since 1970. */
export function beganAtMs({ startedAt }: Attempt, headers: Headers): number {
  const serverNowMs = Date.parse(headers.get("date") ?? "") || Date.now();
  return Date.parse(startedAt) + (serverNowMs - Date.now()) - MARGIN_MS;
}

/** The messages that may be the attempt's: with its text, not older than it, and of an author that it can have. */
export function likelyAmong<Message extends ConversationMessage>(
  messages: readonly Message[],
  attempt: Attempt,
  headers: Headers,
  canBeIts: (message: Message) => boolean,
): Message[] {
  const text = attempt.text?.trim();
  const earliestMs = beganAtMs(attempt, headers);
  return messages.filter(
    (message) => message.text.trim() === text && Date.parse(message.at ?? "") >= earliestMs && canBeIts(message),
  );
}

/** A look through all that a vendor shows, for an attempt of which it keeps no mark. */
export function lookThrough<Message extends ConversationMessage>(
  messages: readonly Message[],
  attempt: Attempt,
  headers: Headers,
  canBeIts: (message: Message) => boolean,
): Look<Message["raw"]> {
  const candidates = likelyAmong(messages, attempt, headers, canBeIts);
  return candidates[0] ? { found: "likely", candidates } : { found: "not yet" };
}
