import { chownSync, mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { type PostgresServer, postgresServer, temporaryFolder } from "@agentpost/workspace";
import { Pool } from "pg";
import type { LedgerPlace } from "./open-ledger.ts";

export const STORES = ["sqlite", "postgres"] as const;

export interface Store {
  readonly place: LedgerPlace;
  /** Stops and starts it, where there is a server. */
  readonly restart?: () => Promise<void>;
  remove(): Promise<void>;
}

/** An empty store of its own for a test: a file, or a server; with a folder, what grows is in there. */
export async function newStore(kind: (typeof STORES)[number], folder?: string): Promise<Store> {
  if (kind === "sqlite") {
    const own = temporaryFolder("outbox");
    return { place: { sqlite: join(folder ?? own.path, "outbox.db") }, remove: async () => own.remove() };
  }
  const server = await postgresServer();
  if (folder !== undefined) await putTables(server, folder);
  return {
    place: { postgres: server.connection },
    async restart() {
      await server.stop();
      await server.start();
    },
    remove: () => server.remove(),
  };
}

/** Has tables and indexes in a folder. The log isn't: where that has no room, PostgreSQL ends, as in a crash. */
async function putTables({ connection }: PostgresServer, folder: string): Promise<void> {
  const tables = join(folder, "tables");
  mkdirSync(tables);
  const { uid, gid } = statSync(connection.host);
  chownSync(tables, uid, gid);
  const pool = new Pool(connection);
  await pool.query(`CREATE TABLESPACE small LOCATION '${tables}'`);
  await pool.query("ALTER ROLE CURRENT_USER SET default_tablespace = small");
  await pool.end();
}

/** The same numbers from 0 to 1 for the same seed: a linear congruential generator, of which the high bits are good enough. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
