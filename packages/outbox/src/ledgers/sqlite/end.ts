import { type AttemptEnd, endAttempt } from "../../index.js";
import { holdAccount } from "./account-hold.js";
import { afterWait, atOnce } from "./due.js";
import { hasPassed } from "./lease.js";
import { entryWith } from "./read.js";
import { rowOf } from "./row-of.js";
import type { Store } from "./store.js";
import type { StoredRow } from "./stored-row.js";
import { moveEntry, updateEntry } from "./update-entry.js";

/** Records the end of an attempt, and with it what its account was told. */
export function end(store: Store, ended: AttemptEnd): StoredRow | undefined {
  const found = entryWith(store, ended.key);
  if (!found) return undefined;
  if (ended.holdAccountMs !== undefined) holdAccount(store, found.account, ended.holdAccountMs);
  const { moved, state, reason, tries, attempts, result } = endAttempt(rowOf(store, found), ended);
  const known = { tries, attempts: JSON.stringify(attempts), result: result ?? null };
  if (!moved) return updateEntry(store, found, known);
  return moveEntry(store, found, {
    ...known,
    state,
    reason: reason ?? null,
    live: state === "queued" || (state === "unknown" && ended.holdsConversation) ? 1 : 0,
    ...(ended.dropContent && { content: null }),
    ...(state === "queued" ? afterWait(store.clock, ended.waitMs ?? 0) : atOnce(store.clock)),
    ...(state === "unknown" && { looks: found.state === "unknown" ? found.looks : 0 }),
  });
}

/** What is being sent by an owner that gave no sign until its lease had passed becomes `unknown`. */
export function abandon(store: Store, holdsConversation: (account: string) => boolean): StoredRow[] {
  return store.sql
    .all<StoredRow>("SELECT * FROM outbox_entry WHERE state = 'sending'")
    .filter((row) => hasPassed(row, store.clock))
    .map((row) =>
      moveEntry(store, row, {
        state: "unknown",
        live: holdsConversation(row.account) ? 1 : 0,
        looks: 0,
        ...atOnce(store.clock),
      }),
    );
}
