import { join } from "node:path";
import { postgresServer, temporaryFolder } from "@agentpost/workspace";
import type { LedgerPlace } from "./open-ledger.ts";

export const STORES = ["sqlite", "postgres"] as const;

export interface Store {
  readonly place: LedgerPlace;
  /** Stops and starts it, where there is a server. */
  readonly restart?: () => Promise<void>;
  remove(): Promise<void>;
}

/** An empty store of its own for a test: a file, or a server. */
export async function newStore(kind: (typeof STORES)[number]): Promise<Store> {
  if (kind === "sqlite") {
    const folder = temporaryFolder("outbox");
    return { place: { sqlite: join(folder.path, "outbox.db") }, remove: async () => folder.remove() };
  }
  const server = await postgresServer();
  return {
    place: { postgres: server.connection },
    async restart() {
      await server.stop();
      await server.start();
    },
    remove: () => server.remove(),
  };
}

/** The same numbers from 0 to 1 for the same seed: a linear congruential generator, of which the high bits are good enough. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
