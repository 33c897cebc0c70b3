import { npmPackage, postgresServer, redisServer } from "@agentpost/workspace";
import type { LedgerPlace } from "../kill/open-ledger.ts";
import type { EngineName, EnginePlace } from "./engine.ts";

/** Of pg-boss, 12.38 can't be installed without a package that npm doesn't have. */
export const ENGINE_VERSIONS: Readonly<Record<EngineName, string>> = { bullmq: "6.7.0", "pg-boss": "12.35.0" };
const BESIDE: Readonly<Record<EngineName, readonly string[]>> = { bullmq: ["ioredis@6.0.0"], "pg-boss": [] };

export interface EngineStore {
  readonly engine: EnginePlace;
  /** An empty one, for an outbox that the engine drives. */
  readonly ledger: LedgerPlace;
  remove(): Promise<void>;
}

/** An engine with nothing on it. Fails where this machine can't have it. */
export async function newEngineStore(name: EngineName): Promise<EngineStore> {
  const library = await npmPackage(name, ENGINE_VERSIONS[name], BESIDE[name]);
  const postgres = await postgresServer();
  const ledger = { postgres: postgres.connection };
  if (name === "pg-boss") {
    const engine = { name, library, postgres: postgres.connection } as const;
    return { engine, ledger, remove: () => postgres.remove() };
  }
  try {
    const redis = await redisServer({ appendonly: "yes", appendfsync: "always" });
    return {
      engine: { name, library, redisPath: redis.path },
      ledger,
      remove: async () => {
        await Promise.all([redis.remove(), postgres.remove()]);
      },
    };
  } catch (error) {
    await postgres.remove();
    throw error;
  }
}
