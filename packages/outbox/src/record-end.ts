import { accountOf } from "./account.js";
import { tell } from "./hooks.js";
import type { AttemptEnd, Row } from "./ledger.js";
import type { Settings } from "./options.js";

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;

/**
 * Records how an attempt ended, as often as it takes: a store that is away for a while, or a seal that fails, must not turn
 * what is known of a message into an `unknown`. Where the process ends first, the lease says that; one that was told to
 * end, and whose time is over, doesn't wait for it.
 */
export async function recordEnd(
  { ledger, hooks }: Settings,
  endOf: () => Promise<AttemptEnd>,
  durationMs: number,
  signal: AbortSignal,
): Promise<void> {
  let end: AttemptEnd | undefined;
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
    try {
      end ??= await endOf();
      const row = await ledger.end(end);
      if (row) tellOf(hooks, row, durationMs);
      return;
    } catch (error) {
      tell(hooks, "onLedgerError", error);
      if (signal.aborted) return;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}

/** Tells a hook what has become of a row. */
export function tellOf(hooks: Settings["hooks"], row: Row, durationMs?: number): void {
  const { key, state, reason, attempts, account } = row;
  const event = { key, ...accountOf(account), state, reason, attempts: attempts.length };
  tell(hooks, "onEntry", { ...event, ...(durationMs !== undefined && { durationMs: Math.round(durationMs) }) });
}
