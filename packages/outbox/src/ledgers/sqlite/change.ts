import type { Change, RowAttempt } from "../../ledger.js";
import { atOnce } from "./due.js";
import { hasPassed } from "./lease.js";
import { entryWith } from "./read.js";
import type { Store } from "./store.js";
import type { StoredRow } from "./stored-row.js";
import { moveEntry, updateEntry } from "./update-entry.js";

/** A compare-and-set of the state. */
export function change(store: Store, wanted: Change): StoredRow | undefined {
  const { key, from, mark, state, reason, afterLeaseAndMs, dropContent } = wanted;
  const found = entryWith(store, key);
  if (!found || !from.includes(found.state)) return undefined;
  if (mark !== undefined && lastMark(found) !== mark) return undefined;
  if (afterLeaseAndMs !== undefined && mayBeUnderWay(store, found, afterLeaseAndMs)) return undefined;
  const facts = {
    ...("result" in wanted && { result: wanted.result ?? null }),
    ...(dropContent && { content: null }),
  };
  // The same state again keeps its place, and when it is looked for next.
  if (state === found.state) return updateEntry(store, found, { ...facts, changed_at_ms: store.clock.calendarMs() });
  return moveEntry(store, found, {
    ...facts,
    state,
    reason: reason ?? null,
    live: state === "queued" ? 1 : 0,
    ...atOnce(store.clock),
  });
}

function lastMark({ attempts }: StoredRow): string | undefined {
  return (JSON.parse(attempts) as readonly RowAttempt[]).at(-1)?.mark;
}

/** Whether the last attempt could still be at it, also one that was given up here: the vendor may act for a while yet. */
function mayBeUnderWay(store: Store, row: StoredRow, afterLeaseAndMs: number): boolean {
  return row.attempts !== "[]" && !hasPassed(row, store.clock, afterLeaseAndMs);
}

/** Drops what was said; who waits for its turn, or is being sent, still needs it. */
export function erase(store: Store, key: string, result: string | undefined): StoredRow | undefined {
  const found = entryWith(store, key);
  if (!found || found.state === "queued" || found.state === "sending") return undefined;
  return updateEntry(store, found, { content: null, result: result ?? null });
}

/** Drops entries that ended before this time, and their keys; how many. */
export function prune({ sql }: Store, endedBeforeMs: number, limit: number): number {
  const ended = "state IN ('sent', 'rejected', 'not-sent', 'canceled') AND changed_at_ms < ?";
  return sql.run(
    `DELETE FROM outbox_entry WHERE position IN
       (SELECT position FROM outbox_entry WHERE ${ended} ORDER BY changed_at_ms LIMIT ?)`,
    ...[endedBeforeMs, limit],
  );
}
