import type { Pool } from "pg";

/** Of Node's own SQLite, which the types of our floor don't know. */
interface NodeSqlite {
  readonly DatabaseSync: new (
    file: string,
  ) => { prepare(sql: string): { run(...values: number[]): unknown }; close(): void };
}

// A million rows by `add` would take longer than all the rest. What a row is made of stands in the ledgers' migrations.

/** So many copies of each row, each of a conversation of its own. */
export async function manyOnPostgres(pool: Pool, schema: string, copies: number): Promise<void> {
  await pool.query(
    `INSERT INTO ${schema}.entries
      (key, digest, account, conversation, state, content, added_at, changed_at, due_at)
    SELECT key || ' ' || copy, digest, account, conversation || ' ' || copy, state, content, added_at, changed_at, due_at
    FROM ${schema}.entries, generate_series(1, $1) copy`,
    [copies],
  );
  await pool.query(`VACUUM ANALYZE ${schema}.entries`);
}

/** The same, in a file that an outbox has made. */
export function manyOnSqlite(file: string, copies: number): void {
  const { DatabaseSync } = process.getBuiltinModule("node:sqlite") as NodeSqlite;
  const database = new DatabaseSync(file);
  database
    .prepare(
      `WITH RECURSIVE copies (copy) AS (SELECT 1 UNION ALL SELECT copy + 1 FROM copies WHERE copy < ?)
      INSERT INTO outbox_entry
        (key, digest, account, conversation, state, live, content, added_at_ms, changed_at_ms, due_clock, due_ms, due_at_ms)
      SELECT key || ' ' || copy, digest, account, conversation || ' ' || copy, state, live, content,
        added_at_ms, changed_at_ms, due_clock, due_ms, due_at_ms
      FROM outbox_entry, copies`,
    )
    .run(copies);
  database.close();
}
