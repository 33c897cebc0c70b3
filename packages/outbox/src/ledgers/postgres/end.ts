import { type EndedRow, endAttempt } from "../../index.js";
import type { AttemptEnd, Row } from "../../ledger.js";
import type { Database } from "./database.js";
import { lockedRow, releaseHeirs, rowOf } from "./locked-row.js";
import type { PostgresQueries } from "./pool.js";
import type { Schema } from "./schema.js";

type Ended = Omit<EndedRow, "moved">;

/**
 * Records how an attempt ended, lets go of what the entry has held, and holds its account where the vendor asked for it.
 * The mark makes it safe to repeat.
 */
export function end(database: Database, schema: Schema, wanted: AttemptEnd): Promise<Row | undefined> {
  return database.transaction(async (queries) => {
    const row = await lockedRow(queries, schema, wanted.key);
    if (!row) return undefined;

    const { moved, ...ended } = endAttempt(row, wanted);
    if (moved) await move(queries, schema, wanted, ended);
    else await note(queries, schema, wanted.key, ended);
    if (wanted.holdAccountMs !== undefined) await holdAccount(queries, schema, row.account, wanted.holdAccountMs);
    return rowOf(queries, schema, wanted.key);
  });
}

async function move(
  queries: PostgresQueries,
  schema: Schema,
  { key, waitMs, dropContent, holdsConversation }: AttemptEnd,
  ended: Ended,
): Promise<void> {
  await queries.query(
    `UPDATE ${schema.entries} SET
      state = $2, reason = $3, result = $4, tries = $5, attempts = $6, owner = NULL,
      changed_at = clock_timestamp(), content = CASE WHEN $7 THEN NULL ELSE content END,
      due_at = CASE WHEN $2 = 'queued' THEN clock_timestamp() + $8::float8 * interval '1 millisecond' ELSE due_at END,
      holds = $9, looks = 0, look_at = CASE WHEN $2 = 'unknown' THEN clock_timestamp() END
    WHERE key = $1`,
    [
      key,
      ended.state,
      ended.reason ?? null,
      ended.result ?? null,
      ended.tries,
      JSON.stringify(ended.attempts),
      dropContent === true,
      waitMs ?? 0,
      ended.state === "unknown" && holdsConversation === true,
    ],
  );
  await releaseHeirs(queries, schema, key);
}

/** What is known of the attempt alone is new. */
async function note(queries: PostgresQueries, { entries }: Schema, key: string, ended: Ended): Promise<void> {
  const { result, tries, attempts } = ended;
  await queries.query(`UPDATE ${entries} SET result = $2, tries = $3, attempts = $4 WHERE key = $1`, [
    key,
    result ?? null,
    tries,
    JSON.stringify(attempts),
  ]);
}

async function holdAccount(queries: PostgresQueries, { accounts }: Schema, account: string, forMs: number) {
  await queries.query(
    `INSERT INTO ${accounts} AS hold VALUES ($1, clock_timestamp() + $2::float8 * interval '1 millisecond')
    ON CONFLICT (account) DO UPDATE SET held_until = greatest(hold.held_until, excluded.held_until)`,
    [account, forMs],
  );
}
