import { accountText } from "./account.js";
import type { EntryState } from "./entry.js";
import type { Row } from "./ledger.js";
import type { Settings } from "./options.js";

/** What has become of an entry, and when an engine has to come back with its key. */
export interface WorkResult {
  /** The entry's state now. */
  readonly state: EntryState | undefined;
  /** When it can be worked at again, in milliseconds; undefined where that is never. */
  readonly againInMs: number | undefined;
  /** The key of the entry of its conversation that waits for it no longer and can be worked at now. */
  readonly next: string | undefined;
}

/** What waits for what this process isn't told of: an entry that ends elsewhere, or a process that has its account. */
const POLL_MS = 1_000;

/** `abandon` looks for what was left behind. */
export async function workResult(
  { ledger, leaseMs, messenger }: Settings,
  key: string,
  abandon: () => Promise<void>,
): Promise<WorkResult> {
  const row = await ledger.get(key);
  if (!row) return { state: undefined, againInMs: undefined, next: undefined };
  switch (row.state) {
    case "queued": {
      const isOurs = messenger.providers.some((provider) => accountText(provider) === row.account);
      const leastMs = row.heldBy !== undefined || !isOurs ? POLL_MS : 0;
      return { state: "queued", againInMs: Math.max(waitMs(row), leastMs), next: undefined };
    }
    case "sending":
      // Its owner may be gone; whoever comes back after the lease finds out.
      await abandon();
      return { state: (await ledger.get(key))?.state, againInMs: leaseMs, next: undefined };
    default: {
      const next = await ledger.nextInConversation(row.account, row.conversation);
      const isFree = next && next.heldBy === undefined && waitMs(next) <= 0;
      return { state: row.state, againInMs: undefined, next: isFree ? next.key : undefined };
    }
  }
}

function waitMs({ dueAtMs, accountHeldForMs = 0 }: Row): number {
  return Math.max(dueAtMs - Date.now(), accountHeldForMs);
}
