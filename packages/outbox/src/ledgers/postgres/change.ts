import type { Change, Row } from "../../ledger.js";
import type { Database } from "./database.js";
import { lockedRow, releaseHeirs, rowOf } from "./locked-row.js";
import type { PostgresQueries } from "./pool.js";
import type { Schema } from "./schema.js";

/** Sets the state where it is one of `from`. Another try finds what an earlier one has set, by state and result. */
export function change(database: Database, schema: Schema, wanted: Change): Promise<Row | undefined> {
  return database.transaction(async (queries, isRepeat) => {
    const before = await lockBefore(queries, schema, wanted.key);
    const row = await lockedRow(queries, schema, wanted.key);
    if (!row) return undefined;
    if (isRepeat && row.state === wanted.state && row.result === (wanted.result ?? row.result)) return row;
    if (!wanted.from.includes(row.state)) return undefined;
    if (wanted.mark !== undefined && row.attempts.at(-1)?.mark !== wanted.mark) return undefined;
    if (!(await leaseHasPassed(queries, schema, wanted))) return undefined;
    await checkBefore(queries, schema, wanted.key, before);

    await queries.query(
      `UPDATE ${schema.entries} SET
        state = $2, reason = $3, result = coalesce($4, result), changed_at = clock_timestamp(),
        content = CASE WHEN $5 THEN NULL ELSE content END,
        due_at = CASE WHEN $2 = 'queued' THEN clock_timestamp() ELSE due_at END,
        holds = holds AND $2 = 'unknown', look_at = CASE WHEN $2 = 'unknown' THEN look_at END
      WHERE key = $1`,
      [wanted.key, wanted.state, wanted.reason ?? null, wanted.result ?? null, wanted.dropContent === true],
    );
    await releaseHeirs(queries, schema, wanted.key);
    // What it has held is held by what held it; it waits for nothing itself any more.
    await queries.query(`UPDATE ${schema.entries} SET held_by = NULL WHERE key = $1 AND NOT live`, [wanted.key]);
    return rowOf(queries, schema, wanted.key);
  });
}

/**
 * Locks the entry that it waits behind, before itself, as everybody does: else that one could end while this one hands
 * its own heirs on to it, and nothing would ever let them go.
 */
async function lockBefore(queries: PostgresQueries, { entries }: Schema, key: string): Promise<string | null> {
  const text = `SELECT before.key FROM ${entries} e JOIN ${entries} before ON before.key = e.held_by
    WHERE e.key = $1 FOR SHARE OF before`;
  const { rows } = await queries.query(text, [key]);
  return (rows[0] as { readonly key: string } | undefined)?.key ?? null;
}

/** Starts again where it has come to wait behind another one until both were locked. */
async function checkBefore(queries: PostgresQueries, { entries }: Schema, key: string, before: string | null) {
  const text = `SELECT key FROM ${entries} WHERE key = $1 AND held_by IS DISTINCT FROM $2`;
  const { rows } = await queries.query(text, [key, before]);
  if (rows.length > 0) throw Object.assign(new Error("What the entry waits behind has changed"), { code: "40001" });
}

async function leaseHasPassed(
  queries: PostgresQueries,
  { entries }: Schema,
  { key, afterLeaseAndMs }: Change,
): Promise<boolean> {
  if (afterLeaseAndMs === undefined) return true;
  const { rows } = await queries.query(
    `SELECT key FROM ${entries} WHERE key = $1
      AND lease_until + $2::float8 * interval '1 millisecond' > clock_timestamp()`,
    [key, afterLeaseAndMs],
  );
  return rows.length === 0;
}
