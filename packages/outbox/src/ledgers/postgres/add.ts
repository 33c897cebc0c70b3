import type { AddedRow, NewRow, Row } from "../../ledger.js";
import { type Database, DURABLE } from "./database.js";
import type { PostgresQueries } from "./pool.js";
import { refuse } from "./refuse.js";
import { readRows, rowColumn } from "./row.js";
import type { Schema } from "./schema.js";

/** One that waits for somebody's transaction goes alone, and the others don't wait with it. */
const LOCK_TIMEOUT_MS = 100;

/**
 * Adds an entry behind the last live one of its conversation. That one's row is locked until the entry is committed, so
 * that whoever ends it waits and then sees what it has to let go. Another try after a commit that nobody confirmed finds
 * its own entry by the key.
 */
export async function add(queries: PostgresQueries, schema: Schema, row: NewRow): Promise<AddedRow> {
  const { entries } = schema;
  const same = await sameLately(queries, schema, row);
  if (same) return { row: same, isNew: false };
  const full = await fullBy(queries, schema, row);
  if (full) return full;
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
): Promise<readonly (AddedRow | undefined)[]> {
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
  await lock(queries, `agentpost ${row.digest}`, 0);
  const same = await queries.query(
    `SELECT ${rowColumn(schema)} FROM ${schema.entries} e
     WHERE digest = $1 AND key <> $2 AND added_at >= clock_timestamp() - $3::float8 * interval '1 millisecond'
       AND state IN ('queued', 'sending', 'sent', 'unknown')
     ORDER BY added_at DESC LIMIT 1`,
    [row.digest, row.key, row.unlessSameWithinMs],
  );
  return readRows(same)[0];
}

/**
 * The account's entry that is the last but so many, where it is young enough to leave no room for another one, and its key
 * is new. Until the transaction ends, nobody else counts this account's.
 */
async function fullBy(queries: PostgresQueries, schema: Schema, wanted: NewRow): Promise<AddedRow | undefined> {
  const { key, account, rateLimit } = wanted;
  if (!rateLimit) return undefined;
  await lock(queries, `agentpost ${account}`, 1);
  const found = await queries.query(
    `SELECT ${rowColumn(schema)},
       ceil(extract(epoch FROM added_at - clock_timestamp()) * 1000 + $2::float8)::float8 AS room_in_ms
     FROM ${schema.entries} e
     WHERE account = $1 AND added_at > clock_timestamp() - $2::float8 * interval '1 millisecond'
       AND NOT EXISTS (SELECT FROM ${schema.entries} WHERE key = $4)
     ORDER BY added_at DESC LIMIT 1 OFFSET $3`,
    [account, rateLimit.withinMs, rateLimit.entries - 1, key],
  );
  const [row] = readRows(found);
  const [told] = found.rows as readonly { readonly room_in_ms: number }[];
  return row && told && { row, isNew: false, roomInMs: Math.max(1, told.room_in_ms) };
}

/** Waits for whoever looks and adds by this name, and then sees what they have added: a snapshot of before would not. */
async function lock(queries: PostgresQueries, name: string, seed: number): Promise<void> {
  const text = `SELECT pg_advisory_xact_lock(hashtextextended($1, $2::int)),
    current_setting('transaction_isolation') AS level`;
  const { rows } = await queries.query(text, [name, seed]);
  const { level } = rows[0] as { readonly level: string };
  if (level === "read committed") return;
  refuse(
    "transaction",
    `is ${level}, which may not see what others have added; expected read committed for unlessSameWithinMs and rateLimit`,
  );
}
