import { afterWait, firstOfEachClock, restMs, TO_LOOK_FOR } from "./due.js";
import type { Store } from "./store.js";
import type { StoredRow } from "./stored-row.js";
import { updateEntry } from "./update-entry.js";

/** An entry that is due for a look at its vendor, and when it is due again, if at all. */
export function claimLook(
  store: Store,
  accounts: readonly string[],
  againInMs: (looks: number) => number | undefined,
): StoredRow | undefined {
  const { clock } = store;
  const [found] = accounts
    .flatMap((account) => firstOfEachClock(store, TO_LOOK_FOR, account))
    .filter((row) => restMs(row, clock) <= 0)
    .sort((one, other) => one.due_at_ms - other.due_at_ms || one.position - other.position);
  if (!found) return undefined;
  const looks = found.looks ?? 0;
  const waitMs = againInMs(looks);
  if (waitMs === undefined) return updateEntry(store, found, { looks: null });
  return updateEntry(store, found, { looks: looks + 1, ...afterWait(clock, waitMs) });
}
