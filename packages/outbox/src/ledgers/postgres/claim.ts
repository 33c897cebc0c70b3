import type { Claim, Row } from "../../ledger.js";
import { IS_DUE, isFree, isNext } from "./claimable.js";
import { isUniqueViolation } from "./connection-lost.js";
import { type Database, DURABLE } from "./database.js";
import type { PostgresQueries } from "./pool.js";
import { readRows, rowColumn } from "./row.js";
import type { Schema } from "./schema.js";

/** Takes an entry, in one statement. */
export async function claim(database: Database, schema: Schema, claim: Claim): Promise<Row | undefined> {
  if (claim.key === undefined) return (await claimEach(database, schema, [claim]))[0];
  const which = `e.key = $4 AND e.account = ANY($5) AND ${isFree(schema, "e.account")}`;
  return (await take(database, schema, [claim], which, [claim.key, claim.accounts]))[0];
}

/** Takes an entry for each of these claims, of one owner and for the same accounts, as far as there are any. */
export async function claimEach(
  database: Database,
  schema: Schema,
  claims: readonly [Claim, ...Claim[]],
): Promise<readonly Row[]> {
  const which = `e.account = $4 AND ${isFree(schema, "$4")}`;
  const rows: Row[] = [];
  for (const account of await accountsInTurn(database, schema, claims[0].accounts)) {
    const [first, ...more] = claims.slice(rows.length);
    if (first) rows.push(...(await take(database, schema, [first, ...more], which, [account])));
  }
  return rows;
}

function take(
  database: Database,
  schema: Schema,
  claims: readonly [Claim, ...Claim[]],
  which: string,
  values: readonly unknown[],
): Promise<readonly Row[]> {
  const [{ owner, leaseMs }] = claims;
  const marks = claims.map(({ mark }) => mark);
  // An array, since of a list of rows a planner may think that it is long, and read the whole table for it.
  const text = `WITH durable AS MATERIALIZED (SELECT ${DURABLE}),
    free AS MATERIALIZED (
      SELECT e.seq, e.due_at FROM ${schema.entries} e WHERE ${which} AND ${isNext(schema)} AND ${IS_DUE}
      ORDER BY e.due_at, e.seq LIMIT cardinality($2::text[]) FOR UPDATE SKIP LOCKED
    ),
    taken AS MATERIALIZED (SELECT array_agg(seq ORDER BY due_at, seq) AS seqs FROM free, durable)
    UPDATE ${schema.entries} AS e SET
      state = 'sending', owner = $1, mark = ($2::text[])[array_position(taken.seqs, e.seq)],
      changed_at = clock_timestamp(), lease_until = clock_timestamp() + $3::float8 * interval '1 millisecond',
      attempts = e.attempts || jsonb_build_object(
        'mark', ($2::text[])[array_position(taken.seqs, e.seq)],
        'startedAtMs', floor(extract(epoch FROM clock_timestamp()) * 1000))
    FROM taken WHERE e.seq = ANY(taken.seqs)
    RETURNING ${rowColumn(schema)}`;

  return database.repeat(async (queries, isRepeat) => {
    for (let mayBeTaken = isRepeat; ; mayBeTaken = true) {
      const taken = mayBeTaken ? await markedBy(queries, schema, marks) : [];
      if (taken.length > 0) return taken;
      try {
        return readRows(await queries.query(text, [owner, marks, leaseMs, ...values]));
      } catch (error) {
        // Another entry of the conversation was taken in between, or this claim was by a try of before.
        if (!isUniqueViolation(error)) throw error;
      }
    }
  });
}

/** The entries that an earlier try has taken, which nobody has confirmed. */
async function markedBy(queries: PostgresQueries, schema: Schema, marks: readonly string[]): Promise<readonly Row[]> {
  const text = `SELECT ${rowColumn(schema)} FROM ${schema.entries} e WHERE mark = ANY($1) AND state = 'sending'`;
  return readRows(await queries.query(text, [marks]));
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
