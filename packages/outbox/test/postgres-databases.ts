import { type PostgresServer, postgresServer } from "@agentpost/workspace";
import pg from "pg";
import { afterAll } from "vitest";
import type { Ledger } from "../src/index.ts";
import { postgres } from "../src/postgres.ts";

/** The server of a file of tests; an error where none can be had. */
export const server: PostgresServer | Error = await postgresServer({ fsync: "off", max_connections: "400" }).catch(
  (error: Error) => error,
);

export const missing =
  server instanceof Error ? `PostgreSQL can't be had: ${server.message.split("\n")[0]}` : undefined;
if (missing) console.warn(`Skipped: ${missing}`);

const ends: (() => Promise<unknown>)[] = [];
let schemas = 0;

afterAll(async () => {
  for (const end of ends.reverse()) await end();
  if (!(server instanceof Error)) await server.remove();
});

export function running(): PostgresServer {
  if (server instanceof Error) throw server;
  return server;
}

/** A pool of its own, as another process would have. */
export function newPool(options: pg.PoolConfig = {}): pg.Pool {
  const pool = quietPool(options);
  pool.on("error", () => {});
  return pool;
}

/** One that nobody listens to: what becomes of its connections is the ledger's affair. */
function quietPool(options: pg.PoolConfig = {}): pg.Pool {
  const pool = new pg.Pool({ ...running().connection, ...options });
  const closed: Promise<void>[] = [];
  pool.on("connect", (client) => closed.push(new Promise((resolve) => client.once("end", () => resolve()))));
  // A pool has ended before its connections have, which a server that ends would still tell.
  ends.push(() => Promise.all([pool.end(), ...closed]));
  return pool;
}

/** The name of a schema that nobody has used. */
export function newSchema(): string {
  schemas += 1;
  return `outbox_${schemas}`;
}

/** A ledger for an outbox, which opens and closes it. */
export function newClosedLedger(): Ledger {
  return postgres({ pool: quietPool(), schema: newSchema() });
}

/** A ledger that is open, on a pool of its own. */
export async function newLedger(options: Partial<Parameters<typeof postgres>[0]> = {}): Promise<Ledger> {
  const ledger = postgres({ pool: quietPool(), schema: newSchema(), ...options });
  await ledger.open();
  ends.push(() => ledger.close());
  return ledger;
}
