import { type CallOptions, refuseIn } from "@agentpost/transport";
import { checkList, checkOneOf, type MessageStatus, type SentMessage } from "../index.js";
import type { ConversationMessage } from "./conversation-message.js";
import type { AnyInboxProvider } from "./inbox-provider.js";
import { pause } from "./pause.js";
import type { StatusNews } from "./status-news.js";

/** Settings of following a message. */
export interface FollowOptions extends CallOptions {
  /** The statuses with which following ends. Default: all but `queued`. */
  until?: readonly MessageStatus[] | undefined;
}

const DEFAULT_UNTIL: readonly MessageStatus[] = ["sent", "delivered", "failed"];
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;

/** Gives a message at each change of its status, until it has one of `until`. */
export async function* follow(
  provider: AnyInboxProvider,
  sent: Pick<SentMessage, "id" | "conversation">,
  { until = DEFAULT_UNTIL, ...options }: FollowOptions,
  news: StatusNews,
): AsyncGenerator<ConversationMessage> {
  const refuse = refuseIn(provider.vendor, "follow");
  checkList(checkOneOf("queued", ...DEFAULT_UNTIL))(refuse, "until", until);
  if (!until[0]) refuse("until", "is empty; expected a status with which it ends");
  let message: ConversationMessage | undefined;
  do {
    message = await nextChange(provider, sent, message, options, news);
    yield message;
  } while (!message.status || !until.includes(message.status));
}

/**
 * Asks for the status less and less often, and at once where a webhook tells of it. It listens while it asks and waits, and
 * never across a `yield`: an iteration that its caller leaves without a word would be listening for ever.
 */
async function nextChange(
  provider: AnyInboxProvider,
  sent: Pick<SentMessage, "id" | "conversation">,
  last: ConversationMessage | undefined,
  options: CallOptions,
  news: StatusNews,
): Promise<ConversationMessage> {
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
    // Before the question, so that what is told between it and the answer isn't missed.
    const listener = news.listen(sent.id);
    try {
      const message = await provider.status?.(sent as never, options);
      const isSame = last && message?.status === last.status && message?.vendorStatus === last.vendorStatus;
      if (message && !isSame) return message;
      await pause(pauseMs, { vendor: provider.vendor, operation: "follow" }, options.signal, listener.heard);
    } finally {
      listener.end();
    }
  }
}
