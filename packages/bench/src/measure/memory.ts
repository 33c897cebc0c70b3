import type { NodeBinary } from "@agentpost/workspace";
import { BARE } from "../peers/list.ts";
import type { MemoryResult } from "../results.ts";
import { spread } from "../statistics.ts";
import { runWorker } from "./run-worker.ts";

const IDS = [BARE, "vendor-function", "vendor-method", "facade-one", "facade-five"];
const FULL_ROUNDS = 3;
const QUICK_ROUNDS = 1;

/** The heap of a client at rest, and what 10,000 calls leave behind, each in a process of its own. */
export async function measureMemory({ version, path }: NodeBinary, quick: boolean): Promise<MemoryResult[]> {
  const results: MemoryResult[] = [];
  for (const peer of IDS) {
    const atRest: number[] = [];
    const left: number[] = [];
    for (let round = 0; round < (quick ? QUICK_ROUNDS : FULL_ROUNDS); round++) {
      const found = await runWorker<{ atRest: number; left: number }>(path, "memory", peer);
      atRest.push(found.atRest);
      left.push(found.left);
    }
    results.push({ node: version, peer, atRest: spread(atRest), leftBy10000Calls: spread(left) });
  }
  return results;
}
