import type { EntryState } from "../../entry.js";
import type { Counts, RowPage, RowsWanted } from "../../ledger.js";
import { rowOf } from "./row-of.js";
import type { Store } from "./store.js";
import type { StoredRow } from "./stored-row.js";

const NONE: Counts = { queued: 0, sending: 0, sent: 0, rejected: 0, "not-sent": 0, unknown: 0, canceled: 0 };

export function entryWith({ sql }: Store, key: string): StoredRow | undefined {
  return sql.get<StoredRow>("SELECT * FROM outbox_entry WHERE key = ?", key);
}

/** The first that is queued. */
export function nextInConversation({ sql }: Store, account: string, conversation: string): StoredRow | undefined {
  return sql.get<StoredRow>(
    `SELECT * FROM outbox_entry WHERE live = 1 AND state = 'queued' AND conversation = ? AND account = ?
    ORDER BY position LIMIT 1`,
    ...[conversation, account],
  );
}

/** A page in the order of adding. */
export function page(store: Store, { state, limit, after }: RowsWanted): RowPage {
  const from = after === undefined ? 0 : Number(after);
  // One more than is wanted tells whether there is another page.
  const found =
    state === undefined
      ? store.sql.all<StoredRow>(
          "SELECT * FROM outbox_entry WHERE position > ? ORDER BY position LIMIT ?",
          from,
          limit + 1,
        )
      : store.sql.all<StoredRow>(
          "SELECT * FROM outbox_entry WHERE state = ? AND position > ? ORDER BY position LIMIT ?",
          ...[state, from, limit + 1],
        );
  const shown = found.slice(0, limit);
  const next = found.length > limit ? String(shown.at(-1)?.position) : undefined;
  return { rows: shown.map((row) => rowOf(store, row)), next };
}

export function counts({ sql }: Store): Counts {
  const each = sql.all<{ state: EntryState; count: number }>(
    "SELECT state, count(*) AS count FROM outbox_entry GROUP BY state",
  );
  return { ...NONE, ...Object.fromEntries(each.map(({ state, count }) => [state, count])) };
}
