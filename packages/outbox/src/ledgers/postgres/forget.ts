import type { Row } from "../../ledger.js";
import { type Database, DURABLE } from "./database.js";
import { readRows, rowColumn } from "./row.js";
import type { Schema } from "./schema.js";

const HAS_ENDED = "state IN ('sent', 'rejected', 'not-sent', 'canceled')";

export async function erase(
  database: Database,
  schema: Schema,
  key: string,
  result: string | undefined,
): Promise<Row | undefined> {
  const text = `UPDATE ${schema.entries} AS e SET content = NULL, result = $2 FROM (SELECT ${DURABLE}) durable
    WHERE e.key = $1 AND (${HAS_ENDED} OR state = 'unknown') RETURNING ${rowColumn(schema)}`;
  return readRows(await database.repeat((queries) => queries.query(text, [key, result ?? null])))[0];
}

export async function prune(
  database: Database,
  { entries }: Schema,
  endedBeforeMs: number,
  limit: number,
): Promise<number> {
  const text = `DELETE FROM ${entries} WHERE seq IN (
      SELECT seq FROM ${entries} WHERE ${HAS_ENDED} AND changed_at < to_timestamp($1::float8 / 1000)
      ORDER BY changed_at LIMIT $2 FOR UPDATE SKIP LOCKED)
    RETURNING key`;
  const { rows } = await database.repeat((queries) => queries.query(text, [endedBeforeMs, limit]));
  return rows.length;
}
