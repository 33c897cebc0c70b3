import type { Sql } from "./sql.js";
import type { StoredRow } from "./stored-row.js";

// The live entries of a conversation are a chain: the one that is being sent comes first, then the others in the order of
// adding, and each is held by the one before it. So one look at an entry tells whether it may be claimed.

type Place = Pick<StoredRow, "key" | "conversation" | "position">;

const WAITING = "live = 1 AND state <> 'sending' AND conversation = ?";

/** The key of the entry that the one at this place is to be held by. */
export function keyBefore(sql: Sql, { key, conversation, position }: Place): string | null {
  const before = sql.get<{ key: string }>(
    `SELECT key FROM outbox_entry WHERE ${WAITING} AND position < ? ORDER BY position DESC LIMIT 1`,
    conversation,
    position,
  );
  const sending = "SELECT key FROM outbox_entry WHERE state = 'sending' AND conversation = ? AND key <> ?";
  return (before ?? sql.get<{ key: string }>(sending, conversation, key))?.key ?? null;
}

/** Takes an entry out of the chain: what it held is held by what held it. */
export function unlink(sql: Sql, { key, held_by }: Pick<StoredRow, "key" | "held_by">): void {
  sql.run("UPDATE outbox_entry SET held_by = ? WHERE held_by = ?", held_by, key);
}

/** Puts an entry, which isn't in the chain, at its place in it; its own `held_by` is what comes back. */
export function link(sql: Sql, place: Place): string | null {
  const after = `SELECT position FROM outbox_entry WHERE ${WAITING} AND position > ? ORDER BY position LIMIT 1`;
  sql.run(
    `UPDATE outbox_entry SET held_by = ? WHERE position = (${after})`,
    place.key,
    place.conversation,
    place.position,
  );
  return keyBefore(sql, place);
}
