import type { Counts, Row, RowPage, RowsWanted } from "../../ledger.js";
import type { Database } from "./database.js";
import { readRows, rowColumn } from "./row.js";
import type { Schema } from "./schema.js";

const NONE: Counts = { queued: 0, sending: 0, sent: 0, rejected: 0, "not-sent": 0, unknown: 0, canceled: 0 };

export async function list(database: Database, schema: Schema, { state, limit, after }: RowsWanted): Promise<RowPage> {
  const text = `SELECT e.seq::text AS position, ${rowColumn(schema)} FROM ${schema.entries} e
    WHERE seq > $1 ${state === undefined ? "" : "AND state = $3"} ORDER BY seq LIMIT $2`;
  // One more than wanted tells whether there is another page.
  const values = [after ?? 0, limit + 1, ...(state === undefined ? [] : [state])];
  const { rows } = await database.repeat((queries) => queries.query(text, values));
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? (page.at(-1) as { readonly position: string } | undefined) : undefined;
  return { rows: readRows({ rows: page }), next: last?.position };
}

export async function nextInConversation(
  database: Database,
  schema: Schema,
  account: string,
  conversation: string,
): Promise<Row | undefined> {
  const text = `SELECT ${rowColumn(schema)} FROM ${schema.entries} e
    WHERE account = $1 AND conversation = $2 AND live AND state = 'queued' ORDER BY seq LIMIT 1`;
  return readRows(await database.repeat((queries) => queries.query(text, [account, conversation])))[0];
}

export async function counts(database: Database, { entries }: Schema): Promise<Counts> {
  const text = `SELECT state, count(*)::text AS count FROM ${entries} GROUP BY state`;
  const { rows } = await database.repeat((queries) => queries.query(text));
  const found = (rows as readonly { state: string; count: string }[]).map(({ state, count }) => [state, Number(count)]);
  return { ...NONE, ...Object.fromEntries(found) };
}
