import { asAgentpostError } from "@agentpost/transport";
import type { Outcome, SentMessage } from "agentpost";
import { accountOf } from "./account.js";
import { afterError, ageMs } from "./after-attempt.js";
import { resultOf, sealedResult } from "./entry-of.js";
import type { AttemptEnd, Claim, Row } from "./ledger.js";
import type { Settings } from "./options.js";
import { recordEnd } from "./record-end.js";
import { errorFacts, sentFacts } from "./result.js";

/** What its owner has to go by. */
export interface Sending {
  /** When the lease ends at the earliest, as `performance.now()` tells time. */
  readonly leaseEndsAtMs: number;
  /** Ends the request, and the wait for a ledger that is away. */
  readonly signal: AbortSignal;
  /** Asked, when the request is over, for what its owner will claim then. */
  nextClaim?(): Claim | undefined;
}

/**
 * Sends an entry that was claimed, and records what became of it. One request at most: whether there is another one is
 * the ledger's to say.
 */
export async function sendEntry(
  settings: Settings,
  row: Row,
  { leaseEndsAtMs, signal, nextClaim }: Sending,
): Promise<void> {
  const { ledger, seal, maxAgeMs, afterUnknown } = settings;
  const startedAtMs = performance.now();
  const mark = row.attempts.at(-1)?.mark as string;
  const end = (following: Pick<AttemptEnd, "outcome" | "state" | "isTry">, result: object) =>
    recordEnd(settings, () => endOf(following, result), performance.now() - startedAtMs, signal);
  const endOf = async (following: Parameters<typeof end>[0], result: object): Promise<AttemptEnd> => {
    const { decisions } = await resultOf(row, seal);
    const sealed = await sealedResult({ ...result, ...(decisions && { decisions }) }, seal);
    const holdsConversation = afterUnknown(accountOf(row.account)) === "hold";
    const dropContent = settings.dropContent && following.state !== "queued" && following.state !== "unknown";
    const next = nextClaim?.();
    return { key: row.key, mark, ...following, result: sealed, dropContent, holdsConversation, ...(next && { next }) };
  };

  if (ageMs(row) > maxAgeMs) {
    return end({ outcome: "not-sent", state: "not-sent", isTry: false, ...{ reason: "age" } }, {});
  }
  let sent: SentMessage;
  let outcome: Outcome = "not-sent";
  try {
    const message: unknown = JSON.parse(await seal.open(row.content as string));
    // The last look before the request: a process that stood still may have lost the entry meanwhile, also while it looked.
    if (!(await ledger.owns(row.key, mark)) || performance.now() >= leaseEndsAtMs)
      return await end({ outcome: "not-sent", state: "queued", isTry: false }, {});
    const { timeoutMs } = settings;
    outcome = "unknown";
    sent = await settings.messenger.send(message, { mark, timeoutMs, deadlineMs: timeoutMs, retry: false, signal });
  } catch (thrown) {
    const error = asAgentpostError(thrown, { vendor: "outbox", operation: "send", outcome });
    return end(afterError(error, row, settings, signal), { error: errorFacts(error) });
  }
  return end({ outcome: "sent", state: "sent", isTry: true }, { sent: sentFacts(sent) });
}
