import { link, unlink } from "./conversation.js";
import type { Value } from "./node-sqlite.js";
import type { Store } from "./store.js";
import type { StoredRow } from "./stored-row.js";

type Changes = Partial<Omit<StoredRow, "position" | "key">>;

/** Writes these fields of an entry; the row as it is then. */
export function updateEntry({ sql }: Store, { position }: StoredRow, changes: Changes): StoredRow {
  const names = Object.keys(changes).map((name) => `${name} = ?`);
  const values = Object.values(changes) as Value[];
  const text = `UPDATE outbox_entry SET ${names.join(", ")} WHERE position = ? RETURNING *`;
  return sql.get<StoredRow>(text, ...values, position) as StoredRow;
}

/** An entry that goes to another state, or back to the same one: it leaves its place, and takes one again if it is live. */
export function moveEntry(
  store: Store,
  row: StoredRow,
  changes: Changes & Pick<StoredRow, "state" | "live">,
): StoredRow {
  if (row.live) unlink(store.sql, row);
  const moved = updateEntry(store, row, {
    owner: null,
    ...changes,
    live: 0,
    held_by: null,
    changed_at_ms: store.clock.calendarMs(),
  });
  return changes.live ? updateEntry(store, moved, { live: 1, held_by: link(store.sql, moved) }) : moved;
}
