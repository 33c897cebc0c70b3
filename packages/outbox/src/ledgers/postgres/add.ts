import type { NewRow, Row } from "../../ledger.js";
import { DURABLE } from "./database.js";
import type { PostgresQueries } from "./pool.js";
import { readRows, rowColumn } from "./row.js";
import type { Schema } from "./schema.js";

export interface Added {
  readonly row: Row;
  readonly isNew: boolean;
}

/**
 * Adds an entry behind the last live one of its conversation. That one's row is locked until the entry is committed, so
 * that whoever ends it waits and then sees what it has to let go. Another try after a commit that nobody confirmed finds
 * its own entry by the key.
 */
export async function add(queries: PostgresQueries, schema: Schema, row: NewRow): Promise<Added> {
  const { entries } = schema;
  const inserted = await queries.query(
    `WITH durable AS (SELECT ${DURABLE}),
    before AS (
      SELECT key FROM ${entries} WHERE account = $3 AND conversation = $4 AND live ORDER BY seq DESC LIMIT 1 FOR SHARE
    )
    INSERT INTO ${entries} AS e
      (key, digest, account, conversation, content, state, added_at, changed_at, due_at, held_by)
    SELECT $1, $2, $3, $4, $5, 'queued', now, now, coalesce(to_timestamp($6::float8 / 1000), now), (SELECT key FROM before)
    FROM durable, clock_timestamp() AS now
    ON CONFLICT (key) DO NOTHING
    RETURNING ${rowColumn(schema)}`,
    [row.key, row.digest, row.account, row.conversation, row.content, row.notBeforeMs ?? null],
  );
  const [added] = readRows(inserted);
  if (added) return { row: added, isNew: true };
  const [there] = readRows(
    await queries.query(`SELECT ${rowColumn(schema)} FROM ${entries} e WHERE key = $1`, [row.key]),
  );
  if (!there) throw new Error(`The entry ${JSON.stringify(row.key)} was pruned while it was added; add it again`);
  return { row: there, isNew: false };
}
