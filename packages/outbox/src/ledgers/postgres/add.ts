import type { NewRow, Row } from "../../ledger.js";
import { type Database, DURABLE } from "./database.js";
import type { PostgresQueries } from "./pool.js";
import { readRows, rowColumn } from "./row.js";
import type { Schema } from "./schema.js";

/** One that waits for somebody's transaction goes alone, and the others don't wait with it. */
const LOCK_TIMEOUT_MS = 100;

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
  const same = await sameLately(queries, schema, row);
  if (same) return { row: same, isNew: false };
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

/** The same for each of these, of as many conversations, in one statement. One whose key was taken before is left out. */
export async function addEach(
  database: Database,
  schema: Schema,
  rows: readonly NewRow[],
): Promise<readonly (Added | undefined)[]> {
  const { entries } = schema;
  const columns = ["key", "digest", "account", "conversation", "content", "notBeforeMs"] as const;
  const inserted = await database.repeat((queries) =>
    queries.query(
      `WITH durable AS MATERIALIZED (SELECT ${DURABLE}, set_config('lock_timeout', '${LOCK_TIMEOUT_MS}', true)),
      wanted AS (
        SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::float8[]) WITH ORDINALITY
          AS wanted (key, digest, account, conversation, content, not_before_ms, place)
      )
      INSERT INTO ${entries} AS e
        (key, digest, account, conversation, content, state, added_at, changed_at, due_at, held_by)
      SELECT key, digest, account, conversation, content, 'queued', now, now,
        coalesce(to_timestamp(not_before_ms / 1000), now),
        (SELECT before.key FROM ${entries} before
          WHERE before.account = wanted.account AND before.conversation = wanted.conversation AND before.live
          ORDER BY before.seq DESC LIMIT 1 FOR SHARE)
      FROM durable, wanted, clock_timestamp() AS now
      ORDER BY place
      ON CONFLICT (key) DO NOTHING
      RETURNING ${rowColumn(schema)}`,
      columns.map((column) => rows.map((row) => row[column] ?? null)),
    ),
  );
  const added = new Map(readRows(inserted).map((row) => [row.key, row]));
  return rows.map(({ key }) => {
    const row = added.get(key);
    return row && { row, isNew: true };
  });
}

/**
 * The last entry with this content that is at the vendor or may come there. Until the transaction ends, nobody else who asks
 * adds one: without the lock, two that ask at once would both find none.
 */
async function sameLately(queries: PostgresQueries, schema: Schema, row: NewRow): Promise<Row | undefined> {
  if (row.unlessSameWithinMs === undefined) return undefined;
  await queries.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [`agentpost ${row.digest}`]);
  const same = await queries.query(
    `SELECT ${rowColumn(schema)} FROM ${schema.entries} e
     WHERE digest = $1 AND key <> $2 AND added_at >= clock_timestamp() - $3::float8 * interval '1 millisecond'
       AND state IN ('queued', 'sending', 'sent', 'unknown')
     ORDER BY added_at DESC LIMIT 1`,
    [row.digest, row.key, row.unlessSameWithinMs],
  );
  return readRows(same)[0];
}
