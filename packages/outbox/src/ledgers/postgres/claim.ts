import type { Claim, Row } from "../../ledger.js";
import { IS_DUE, isFree, isNext } from "./claimable.js";
import { isUniqueViolation } from "./connection-lost.js";
import { type Database, DURABLE } from "./database.js";
import type { PostgresQueries } from "./pool.js";
import { readRows, rowColumn } from "./row.js";
import type { Schema } from "./schema.js";

/** Takes an entry, in one statement. */
export async function claim(database: Database, schema: Schema, claim: Claim): Promise<Row | undefined> {
  if (claim.key !== undefined) {
    const which = `e.key = $4 AND e.account = ANY($5) AND ${isFree(schema, "e.account")}`;
    return take(database, schema, claim, which, [claim.key, claim.accounts]);
  }
  const which = `e.account = $4 AND ${isFree(schema, "$4")}`;
  for (const account of await accountsInTurn(database, schema, claim.accounts)) {
    const row = await take(database, schema, claim, which, [account]);
    if (row) return row;
  }
  return undefined;
}

function take(
  database: Database,
  schema: Schema,
  { owner, mark, leaseMs }: Claim,
  which: string,
  values: readonly unknown[],
): Promise<Row | undefined> {
  const text = `UPDATE ${schema.entries} AS e SET
      state = 'sending', owner = $1, mark = $2, changed_at = clock_timestamp(),
      lease_until = clock_timestamp() + $3::float8 * interval '1 millisecond',
      attempts = e.attempts || jsonb_build_object(
        'mark', $2::text, 'startedAtMs', floor(extract(epoch FROM clock_timestamp()) * 1000))
    FROM (SELECT ${DURABLE}) durable
    WHERE e.seq = (
      SELECT e.seq FROM ${schema.entries} e WHERE ${which} AND ${isNext(schema)} AND ${IS_DUE}
      ORDER BY e.due_at, e.seq LIMIT 1 FOR UPDATE SKIP LOCKED
    )
    RETURNING ${rowColumn(schema)}`;

  return database.repeat(async (queries, isRepeat) => {
    for (let mayBeTaken = isRepeat; ; mayBeTaken = true) {
      const taken = mayBeTaken ? await markedBy(queries, schema, mark) : undefined;
      if (taken) return taken;
      try {
        return readRows(await queries.query(text, [owner, mark, leaseMs, ...values]))[0];
      } catch (error) {
        // Another entry of the conversation was taken in between, or this claim was by a try of before.
        if (!isUniqueViolation(error)) throw error;
      }
    }
  });
}

/** The entry that an earlier try has taken, which nobody has confirmed. */
async function markedBy(queries: PostgresQueries, schema: Schema, mark: string): Promise<Row | undefined> {
  const text = `SELECT ${rowColumn(schema)} FROM ${schema.entries} e WHERE mark = $1 AND state = 'sending'`;
  return readRows(await queries.query(text, [mark]))[0];
}

/** Those that have something to claim, the one that waits for longest first. */
async function accountsInTurn(database: Database, schema: Schema, accounts: readonly string[]) {
  if (accounts.length < 2) return accounts;
  const text = `SELECT wanted.account FROM unnest($1::text[]) AS wanted(account),
    LATERAL (SELECT e.due_at, e.seq FROM ${schema.entries} e
      WHERE e.account = wanted.account AND ${isNext(schema)} AND ${IS_DUE}
      ORDER BY e.due_at, e.seq LIMIT 1) AS next
    WHERE ${isFree(schema, "wanted.account")} ORDER BY next.due_at, next.seq`;
  const { rows } = await database.repeat((queries) => queries.query(text, [accounts]));
  return rows.map((each) => (each as { readonly account: string }).account);
}

/** Whether the attempt's lease is still its own. */
export async function owns(database: Database, { entries }: Schema, key: string, mark: string): Promise<boolean> {
  const text = `SELECT key FROM ${entries}
    WHERE key = $1 AND mark = $2 AND state = 'sending' AND lease_until > clock_timestamp()`;
  const { rows } = await database.repeat((queries) => queries.query(text, [key, mark]));
  return rows.length > 0;
}
