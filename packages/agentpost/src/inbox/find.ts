import { type Attempt, type CallOptions, describe, refuseIn } from "@agentpost/transport";
import type { SentMessage } from "../index.js";
import type { ConversationMessage } from "./conversation-message.js";
import type { AnyInboxProvider } from "./inbox-provider.js";
import { pause } from "./pause.js";

/** Settings of a search. */
export interface FindOptions extends CallOptions {
  /**
   * How long to look, in milliseconds: a vendor may go on after its caller has left, and shows the message a moment later.
   * Default: 10,000.
   */
  lookForMs?: number | undefined;
  /**
   * The conversation to look in, as an earlier `sent.conversation` says: for a vendor whose address names none. Altur can't
   * do without it; on Vida it is the room, and without it the recent messages of all rooms are looked through.
   */
  conversation?: string | undefined;
}

/**
 * What became of a send that ended `unknown`. Only what is found is certain: nothing bounds how late a vendor acts, so a
 * message that isn't there yet may still come.
 */
export type Found<Raw = unknown> =
  | {
      /** The message itself, known by its mark. */
      readonly found: "exact";
      /** The message, as `send` would have given it. */
      readonly sent: SentMessage<string, Raw>;
    }
  | {
      /** Messages that look like it, by author, text and time: for a person to judge, never for a program to send again. */
      readonly found: "likely";
      /** Messages that look like it, by author, text and time: for a person to judge, never for a program to send again. */
      readonly candidates: readonly ConversationMessage<unknown, Raw>[];
    }
  | {
      /** How certain it is: `exact` by its mark, `likely` by its looks, or not yet. */
      readonly found: "not yet";
      /** How long was looked, in milliseconds: 0 where there was nowhere to look, or no text to look for. */
      readonly lookedForMs: number;
    };

const DEFAULT_LOOK_FOR_MS = 10_000;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 4_000;

/** Looks until the message is found for certain or the time is over. */
export async function find(provider: AnyInboxProvider, attempt: Attempt, options: FindOptions = {}): Promise<Found> {
  const { lookForMs = DEFAULT_LOOK_FOR_MS, conversation, ...callOptions } = options;
  const refuse = refuseIn(provider.vendor, "find");
  if (Number.isNaN(Date.parse(attempt.startedAt))) {
    refuse("attempt.startedAt", "is no time; expected the attempt as the send told it");
  }
  if (typeof lookForMs !== "number" || !(lookForMs >= 0)) {
    refuse("lookForMs", `is ${describe(lookForMs)}; expected a number of milliseconds, 0 or more`);
  }
  if (provider.capabilities.find === "likely" && !attempt.text?.trim()) return { found: "not yet", lookedForMs: 0 };
  const startedAt = performance.now();
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
    const look = (await provider.look?.(attempt, callOptions, conversation)) ?? ({ found: "not yet" } as const);
    if (look.found === "nowhere to look") return { found: "not yet", lookedForMs: 0 };
    if (look.found === "exact") return { found: "exact", sent: sentOf(provider, attempt, look) };
    const lookedForMs = performance.now() - startedAt;
    if (lookedForMs + pauseMs > lookForMs) {
      return look.found === "likely" ? look : { found: "not yet", lookedForMs: Math.round(lookedForMs) };
    }
    await pause(pauseMs, { vendor: provider.vendor, operation: "find" }, callOptions.signal);
  }
}

function sentOf(
  { vendor, name }: AnyInboxProvider,
  attempt: Attempt,
  { message, conversation }: { readonly message: ConversationMessage; readonly conversation: string },
): SentMessage {
  const { id, status = "queued", vendorStatus, raw } = message;
  return {
    vendor,
    name,
    status,
    vendorStatus,
    id,
    conversation,
    replies: [],
    dropped: [],
    attempt,
    response: undefined,
    raw,
  };
}
