import { join } from "node:path";
import { type NodeBinary, postgresServer, temporaryFolder } from "@agentpost/workspace";
import type { ClaimResult } from "../results.ts";
import { ratios, spread } from "../statistics.ts";
import type { ClaimStore, ClaimTimes } from "../workers/claim-time.ts";
import { runWorker } from "./run-worker.ts";

export const FEW_ROWS = 1_000;
export const MANY_ROWS = 1_000_000;
// A round claims ten of the few.
const FULL_ROUNDS = 60;
const QUICK_ROUNDS = 20;

/** A claim among few entries that are due, and among many. */
export async function measureClaims({ version, path }: NodeBinary, quick: boolean): Promise<ClaimResult[]> {
  const folder = temporaryFolder("bench-claims");
  const server = await postgresServer();
  const stores: Readonly<Record<string, ClaimStore>> = {
    SQLite: { sqlite: join(folder.path, "outbox.db") },
    PostgreSQL: { postgres: server.connection },
  };
  const rounds = quick ? QUICK_ROUNDS : FULL_ROUNDS;
  try {
    const results: ClaimResult[] = [];
    for (const [name, store] of Object.entries(stores)) {
      const task = { store, few: FEW_ROWS, many: MANY_ROWS, rounds };
      const { few, many } = await runWorker<ClaimTimes>(path, "claim-time", task);
      results.push({ node: version, store: name, few: spread(few), many: spread(many), growth: ratios(many, few) });
    }
    return results;
  } finally {
    await server.remove();
    folder.remove();
  }
}
