import { MIGRATIONS } from "./migrations.js";
import type { PostgresQueries } from "./pool.js";
import { refuse } from "./refuse.js";
import type { Schema } from "./schema.js";
import { createTakeTurns, takeTurnsName } from "./take-turns-function.js";

const MAY_NOT = "42501";

/**
 * Brings the schema up to date, in a transaction; processes that start side by side wait for each other. Where there is
 * nothing to do, a role needs no right to make anything.
 */
export async function migrate(queries: PostgresQueries, schema: Schema): Promise<void> {
  try {
    await update(queries, schema);
  } catch (error) {
    if ((error as { readonly code?: unknown }).code !== MAY_NOT) throw error;
    refuse(
      "schema",
      `"${schema.name}" can't be opened by this role (${(error as Error).message}); expected its owner the first time and ` +
        "after an update, else a role with USAGE of it and SELECT, INSERT, UPDATE and DELETE on its tables",
    );
  }
}

async function update(queries: PostgresQueries, schema: Schema): Promise<void> {
  const { name, meta } = schema;
  await queries.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [`agentpost outbox ${name}`]);
  if (!(await exists(queries, "to_regclass", meta))) {
    // A role that may use a schema which somebody made for it needn't have the right to make one.
    if (!(await exists(queries, "to_regnamespace", `"${name}"`))) await queries.query(`CREATE SCHEMA "${name}"`);
    await queries.query(`CREATE TABLE ${meta} (version int NOT NULL, digest_key text NOT NULL)`);
    await queries.query(`INSERT INTO ${meta} VALUES (0, $1)`, [newSecret()]);
  }
  const version = await readVersion(queries, meta);
  if (version > MIGRATIONS.length) {
    refuse(
      "schema",
      `"${name}" has version ${version}, and this code knows ${MIGRATIONS.length}; update @agentpost/outbox`,
    );
  }
  for (const migration of MIGRATIONS.slice(version)) await queries.query(migration(schema));
  if (!(await exists(queries, "to_regproc", takeTurnsName(schema)))) await queries.query(createTakeTurns(schema));
  if (version < MIGRATIONS.length) await queries.query(`UPDATE ${meta} SET version = $1`, [MIGRATIONS.length]);
}

export async function readDigestKey(queries: PostgresQueries, { meta }: Schema): Promise<string> {
  const { rows } = await queries.query(`SELECT digest_key FROM ${meta}`);
  return (rows[0] as { readonly digest_key: string }).digest_key;
}

async function exists(
  queries: PostgresQueries,
  lookUp: "to_regclass" | "to_regnamespace" | "to_regproc",
  wanted: string,
): Promise<boolean> {
  const { rows } = await queries.query(`SELECT ${lookUp}($1)::text AS name`, [wanted]);
  return (rows[0] as { readonly name: string | null }).name !== null;
}

async function readVersion(queries: PostgresQueries, meta: string): Promise<number> {
  const { rows } = await queries.query(`SELECT version::text AS version FROM ${meta}`);
  return Number((rows[0] as { readonly version: string }).version);
}

function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
