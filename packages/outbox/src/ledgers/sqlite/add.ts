import type { AddedRow, NewRow } from "../../ledger.js";
import { keyBefore } from "./conversation.js";
import { atOnce, atTime } from "./due.js";
import { entryWith } from "./read.js";
import type { Store } from "./store.js";
import type { StoredRow } from "./stored-row.js";

export interface Added extends Omit<AddedRow, "row"> {
  readonly row: StoredRow;
}

/** Adds an entry at the end of its conversation, unless its key is taken. */
export function add(store: Store, wanted: NewRow): Added {
  const { key, digest, account, conversation, content, notBeforeMs } = wanted;
  const taken = entryWith(store, key) ?? sameLately(store, wanted);
  if (taken) return { row: taken, isNew: false };
  const full = fullBy(store, wanted);
  if (full) return full;
  const { sql, clock } = store;
  const heldBy = keyBefore(sql, { key, conversation, position: Number.MAX_SAFE_INTEGER });
  const now = clock.calendarMs();
  const { due_clock, due_ms, due_at_ms } = notBeforeMs === undefined ? atOnce(clock) : atTime(notBeforeMs);
  const row = sql.get<StoredRow>(
    `INSERT INTO outbox_entry
       (key, digest, account, conversation, state, live, held_by, content, added_at_ms, changed_at_ms, due_clock, due_ms, due_at_ms)
     VALUES (?, ?, ?, ?, 'queued', 1, ?, ?, ?, ?, ?, ?, ?) RETURNING *`,
    ...[key, digest, account, conversation, heldBy, content, now, now, due_clock, due_ms, due_at_ms],
  );
  return { row: row as StoredRow, isNew: true };
}

/** The last entry with this content that is at the vendor or may come there. */
function sameLately({ sql, clock }: Store, { digest, unlessSameWithinMs }: NewRow): StoredRow | undefined {
  if (unlessSameWithinMs === undefined) return undefined;
  return sql.get<StoredRow>(
    `SELECT * FROM outbox_entry WHERE digest = ? AND added_at_ms >= ? AND state IN ('queued', 'sending', 'sent', 'unknown')
     ORDER BY added_at_ms DESC LIMIT 1`,
    ...[digest, clock.calendarMs() - unlessSameWithinMs],
  );
}

/** The account's entry that is the last but so many, where it is young enough to leave no room for another one. */
function fullBy({ sql, clock }: Store, { account, rateLimit }: NewRow): Added | undefined {
  if (!rateLimit) return undefined;
  const { entries, withinMs } = rateLimit;
  const now = clock.calendarMs();
  const row = sql.get<StoredRow>(
    `SELECT * FROM outbox_entry WHERE account = ? AND added_at_ms > ? ORDER BY added_at_ms DESC LIMIT 1 OFFSET ?`,
    ...[account, now - withinMs, entries - 1],
  );
  return row && { row, isNew: false, roomInMs: row.added_at_ms + withinMs - now };
}
