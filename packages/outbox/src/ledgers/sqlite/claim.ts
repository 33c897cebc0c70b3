import type { Claim, RowAttempt } from "../../ledger.js";
import { accountHeldForMs } from "./account-hold.js";
import { CLAIMABLE, firstOfEachClock, restMs } from "./due.js";
import { hasPassed, leaseOf } from "./lease.js";
import { entryWith } from "./read.js";
import type { Store } from "./store.js";
import type { StoredRow } from "./stored-row.js";
import { updateEntry } from "./update-entry.js";

/** Takes the entry that is due for longest, or the one that is wanted. */
export function claim(store: Store, { accounts, key, owner, mark, leaseMs }: Claim): StoredRow | undefined {
  const { clock } = store;
  const found = key === undefined ? dueForLongest(store, accounts) : wanted(store, accounts, key);
  if (!found) return undefined;
  const attempt: RowAttempt = { mark, startedAtMs: clock.calendarMs(), dueAtMs: found.due_at_ms };
  const attempts: RowAttempt[] = [...JSON.parse(found.attempts), attempt];
  // It is the first of its conversation and stays that, so that the chain is as it was.
  return updateEntry(store, found, {
    state: "sending",
    ...leaseOf(clock, leaseMs),
    owner,
    attempts: JSON.stringify(attempts),
    changed_at_ms: clock.calendarMs(),
  });
}

/** How long until the next one can be claimed, in milliseconds; undefined where none waits. */
export function nextDueInMs(store: Store, accounts: readonly string[]): number | undefined {
  const waits = accounts.flatMap((account) => {
    const heldForMs = accountHeldForMs(store, account) ?? 0;
    return firstOfEachClock(store, CLAIMABLE, account).map((row) => Math.max(restMs(row, store.clock), heldForMs, 0));
  });
  return waits.length > 0 ? Math.min(...waits) : undefined;
}

/** Whether the attempt still owns its entry: what nobody has taken from it yet may be taken as soon as its lease passed. */
export function owns(store: Store, key: string, mark: string): boolean {
  const row = entryWith(store, key);
  if (row?.state !== "sending" || hasPassed(row, store.clock)) return false;
  const attempts: RowAttempt[] = JSON.parse(row.attempts);
  return attempts.at(-1)?.mark === mark;
}

function dueForLongest(store: Store, accounts: readonly string[]): StoredRow | undefined {
  const free = accounts.filter((account) => accountHeldForMs(store, account) === undefined);
  const due = free
    .flatMap((account) => firstOfEachClock(store, CLAIMABLE, account))
    .filter((row) => restMs(row, store.clock) <= 0);
  return due.sort((one, other) => one.due_at_ms - other.due_at_ms || one.position - other.position)[0];
}

function wanted(store: Store, accounts: readonly string[], key: string): StoredRow | undefined {
  const row = entryWith(store, key);
  if (row?.state !== "queued" || row.held_by !== null || !accounts.includes(row.account)) return undefined;
  const isFree = accountHeldForMs(store, row.account) === undefined;
  return isFree && restMs(row, store.clock) <= 0 ? row : undefined;
}
