import type { CallOptions } from "@agentpost/transport";
import type { MessageStatus, SentMessage } from "../index.js";
import type { ConversationMessage } from "./conversation-message.js";
import type { AnyInboxProvider } from "./inbox-provider.js";
import { pause } from "./pause.js";

/** Settings of following a message. */
export interface FollowOptions extends CallOptions {
  /** The statuses with which following ends. Default: all but `queued`. */
  until?: readonly MessageStatus[];
}

const DEFAULT_UNTIL: readonly MessageStatus[] = ["sent", "delivered", "failed"];
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;

/** Wakes whoever follows a message as soon as a webhook tells of it. */
export interface StatusNews {
  next(id: string): Promise<void>;
}

/** Asks for a message's status, less and less often, and at once where a webhook tells of it; gives each change once. */
export async function* follow(
  provider: AnyInboxProvider,
  sent: Pick<SentMessage, "id" | "conversation">,
  { until = DEFAULT_UNTIL, ...options }: FollowOptions,
  news: StatusNews,
): AsyncGenerator<ConversationMessage> {
  let last: string | undefined;
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
    // Before the question, so that what is told between it and the answer isn't missed.
    const wake = sent.id === undefined ? undefined : news.next(sent.id);
    const message = await provider.status?.(sent as never, options);
    const said = `${message?.status} ${message?.vendorStatus}`;
    if (message && said !== last) {
      last = said;
      yield message;
    }
    if (message?.status && until.includes(message.status)) return;
    await pause(pauseMs, options.signal, wake);
  }
}
