import type { Row } from "../../ledger.js";
import type { Database } from "./database.js";
import { rowOf } from "./locked-row.js";
import type { Schema } from "./schema.js";

/** An entry whose vendor is to be asked again, which is put off until the next look. */
export function claimLook(
  database: Database,
  schema: Schema,
  accounts: readonly string[],
  againInMs: (looks: number) => number | undefined,
): Promise<Row | undefined> {
  const { entries } = schema;
  return database.transaction(async (queries) => {
    const { rows } = await queries.query(
      `SELECT key, looks::text AS looks FROM ${entries}
      WHERE account = ANY($1) AND state = 'unknown' AND look_at <= statement_timestamp()
      ORDER BY look_at LIMIT 1 FOR UPDATE SKIP LOCKED`,
      [accounts],
    );
    const due = rows[0] as { readonly key: string; readonly looks: string } | undefined;
    if (!due) return undefined;
    const waitMs = againInMs(Number(due.looks));
    await queries.query(
      `UPDATE ${entries} SET looks = looks + 1, look_at = clock_timestamp() + $2::float8 * interval '1 millisecond'
      WHERE key = $1`,
      [due.key, waitMs ?? null],
    );
    return rowOf(queries, schema, due.key);
  });
}
