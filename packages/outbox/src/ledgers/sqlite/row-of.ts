import type { Row } from "../../ledger.js";
import { accountHeldForMs } from "./account-hold.js";
import { restMs } from "./due.js";
import type { Store } from "./store.js";
import type { StoredRow } from "./stored-row.js";

export function rowOf(store: Store, stored: StoredRow): Row {
  const isQueued = stored.state === "queued";
  return {
    key: stored.key,
    digest: stored.digest,
    account: stored.account,
    conversation: stored.conversation,
    state: stored.state,
    reason: stored.reason ?? undefined,
    content: stored.content ?? undefined,
    addedAtMs: stored.added_at_ms,
    changedAtMs: stored.changed_at_ms,
    dueAtMs: dueAtMs(store, stored),
    heldBy: stored.held_by ?? undefined,
    accountHeldForMs: isQueued ? accountHeldForMs(store, stored.account) : undefined,
    owner: stored.owner ?? undefined,
    tries: stored.tries,
    attempts: JSON.parse(stored.attempts),
    result: stored.result ?? undefined,
  };
}

/** By the calendar as it is now, which may have jumped since the wait began. */
function dueAtMs({ clock }: Store, stored: StoredRow): number {
  const waitMs = restMs(stored, clock);
  return waitMs > 0 ? clock.calendarMs() + waitMs : stored.due_at_ms;
}
