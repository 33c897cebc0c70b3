import type { Row } from "../../ledger.js";
import type { PostgresQueries } from "./pool.js";
import { readRows, rowColumn } from "./row.js";
import type { Schema } from "./schema.js";

export async function rowOf(queries: PostgresQueries, schema: Schema, key: string): Promise<Row | undefined> {
  return readRows(await queries.query(`SELECT ${rowColumn(schema)} FROM ${schema.entries} e WHERE key = $1`, [key]))[0];
}

/** The row, which nobody else changes and behind which nobody adds until the transaction ends. */
export async function lockedRow(queries: PostgresQueries, schema: Schema, key: string): Promise<Row | undefined> {
  const text = `SELECT ${rowColumn(schema)} FROM ${schema.entries} e WHERE key = $1 FOR UPDATE OF e`;
  return readRows(await queries.query(text, [key]))[0];
}

/**
 * Once an entry isn't live any more, those behind it are held by what it was held by, or by nothing. It is a statement
 * after the lock on the entry, since it has to see whatever was added behind it until then.
 */
export async function releaseHeirs(queries: PostgresQueries, { entries }: Schema, key: string): Promise<void> {
  await queries.query(
    `UPDATE ${entries} AS heir SET held_by = e.held_by
    FROM ${entries} e WHERE e.key = $1 AND NOT e.live AND heir.held_by = e.key`,
    [key],
  );
}
