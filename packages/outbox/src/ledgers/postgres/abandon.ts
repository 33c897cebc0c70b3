import type { Row } from "../../ledger.js";
import type { Database } from "./database.js";
import { releaseHeirs, rowOf } from "./locked-row.js";
import type { Schema } from "./schema.js";

/**
 * What was left behind becomes unknown, one entry a transaction: locks on several conversations could wait in a circle
 * with a caller's transaction that adds to them.
 */
export async function abandon(
  database: Database,
  schema: Schema,
  holdsConversation: (account: string) => boolean,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (;;) {
    const row = await abandonOne(database, schema, holdsConversation);
    if (!row) return rows;
    rows.push(row);
  }
}

function abandonOne(
  database: Database,
  schema: Schema,
  holdsConversation: (account: string) => boolean,
): Promise<Row | undefined> {
  const { entries } = schema;
  return database.transaction(async (queries) => {
    const { rows } = await queries.query(
      `SELECT key, account FROM ${entries}
      WHERE state = 'sending' AND lease_until <= statement_timestamp() LIMIT 1 FOR UPDATE SKIP LOCKED`,
    );
    const left = rows[0] as { readonly key: string; readonly account: string } | undefined;
    if (!left) return undefined;
    await queries.query(
      `UPDATE ${entries} SET state = 'unknown', reason = NULL, owner = NULL, holds = $2, looks = 0,
        look_at = clock_timestamp(), changed_at = clock_timestamp() WHERE key = $1`,
      [left.key, holdsConversation(left.account)],
    );
    await releaseHeirs(queries, schema, left.key);
    return rowOf(queries, schema, left.key);
  });
}
