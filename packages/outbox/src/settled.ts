import { AbortedError, type AgentpostError } from "agentpost";
import { resultOf } from "./entry-of.js";
import type { Row } from "./ledger.js";
import { canLook } from "./look-for-unknown.js";
import type { Settings } from "./options.js";

const POLL_MS = 1_000;

/**
 * Waits until an entry is neither `queued` nor `sending`; where `looks`, also until one that is `unknown` was looked for.
 * The store tells of changes; a poll is for what it can't tell.
 */
export async function settledRow(
  settings: Settings,
  key: string,
  looks: () => boolean,
  signal: AbortSignal | undefined,
): Promise<Row | undefined> {
  const { ledger, seal } = settings;
  for (;;) {
    let wake = () => {};
    const changed = new Promise<void>((resolve) => {
      wake = resolve;
    });
    const unwatch = ledger.watch((changed) => {
      // Many may wait at the same time, each for its own.
      if (changed === undefined || changed === key) wake();
    });
    const timer = setTimeout(wake, POLL_MS);
    signal?.addEventListener("abort", wake, { once: true });
    try {
      if (signal?.aborted) throw endedWaiting("aborted");
      const row = await ledger.get(key);
      if (!row || !["queued", "sending", "unknown"].includes(row.state)) return row;
      const isLookedFor = looks() && canLook(settings, row.account);
      if (row.state === "unknown" && !(isLookedFor && (await resultOf(row, seal)).lookedForMs === undefined))
        return row;
      await changed;
    } finally {
      unwatch();
      clearTimeout(timer);
      signal?.removeEventListener("abort", wake);
    }
  }
}

/** Of the message it says nothing: it may have been sent meanwhile. */
export function endedWaiting(how: "aborted" | "closed"): AgentpostError {
  const details = { vendor: "outbox", operation: "settled", outcome: "unknown" } as const;
  return new AbortedError(`${how} while waiting; the entry goes on`, details);
}
