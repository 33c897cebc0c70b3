import { isNext } from "./claimable.js";
import type { Database } from "./database.js";
import type { Schema } from "./schema.js";

/** How long until the first of these accounts' entries can be claimed. */
export async function nextDueInMs(
  database: Database,
  schema: Schema,
  accounts: readonly string[],
): Promise<number | undefined> {
  const text = `SELECT ceil(extract(epoch FROM
      min(greatest(next.due_at, hold.held_until)) - clock_timestamp()) * 1000)::text AS wait
    FROM unnest($1::text[]) AS wanted(account)
    LEFT JOIN ${schema.accounts} hold USING (account),
    LATERAL (SELECT e.due_at FROM ${schema.entries} e
      WHERE e.account = wanted.account AND ${isNext(schema)}
      ORDER BY e.due_at, e.seq LIMIT 1) AS next`;
  const { rows } = await database.repeat((queries) => queries.query(text, [accounts]));
  const { wait } = rows[0] as { readonly wait: string | null };
  return wait === null ? undefined : Math.max(0, Number(wait));
}
