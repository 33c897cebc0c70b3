import { asAgentpostError } from "@agentpost/transport";
import type { Outcome, SentMessage } from "agentpost";
import { accountOf } from "./account.js";
import { afterError } from "./after-attempt.js";
import { resultOf, sealedResult } from "./entry-of.js";
import type { AttemptEnd, Claim, Row } from "./ledger.js";
import type { Settings } from "./options.js";
import { recordEnd } from "./record-end.js";
import { errorFacts, sentFacts } from "./result.js";

/**
 * Sends an entry that was claimed, and records what became of it. One request at most: whether there is another one is
 * the ledger's to say. `nextClaim` is asked, when the request is over, for what its owner will claim then.
 */
export async function sendEntry(
  settings: Settings,
  row: Row,
  signal: AbortSignal,
  nextClaim: () => Claim | undefined = () => undefined,
): Promise<void> {
  const { ledger, seal, maxAgeMs, afterUnknown } = settings;
  const startedAtMs = performance.now();
  const mark = row.attempts.at(-1)?.mark as string;
  const end = async (following: Pick<AttemptEnd, "outcome" | "state" | "isTry">, result: object) => {
    const { decisions } = await resultOf(row, seal);
    const next = nextClaim();
    await recordEnd(
      settings,
      {
        key: row.key,
        mark,
        ...following,
        result: await sealedResult({ ...result, ...(decisions && { decisions }) }, seal),
        dropContent: settings.dropContent && following.state !== "queued" && following.state !== "unknown",
        holdsConversation: afterUnknown(accountOf(row.account)) === "hold",
        ...(next && { next }),
      },
      performance.now() - startedAtMs,
    );
  };

  if (Date.now() - row.addedAtMs > maxAgeMs) {
    return end({ outcome: "not-sent", state: "not-sent", isTry: false, ...{ reason: "age" } }, {});
  }
  let sent: SentMessage;
  let outcome: Outcome = "not-sent";
  try {
    const message: unknown = JSON.parse(await seal.open(row.content as string));
    // The last look before the request: a process that stood still may have lost the entry meanwhile.
    if (!(await ledger.owns(row.key, mark)))
      return await end({ outcome: "not-sent", state: "queued", isTry: false }, {});
    const { timeoutMs } = settings;
    outcome = "unknown";
    sent = await settings.messenger.send(message, { mark, timeoutMs, deadlineMs: timeoutMs, retry: false, signal });
  } catch (thrown) {
    const error = asAgentpostError(thrown, { vendor: "outbox", operation: "send", outcome });
    return end(afterError(error, row, settings), { error: errorFacts(error) });
  }
  return end({ outcome: "sent", state: "sent", isTry: true }, { sent: sentFacts(sent) });
}
