import type { NodeBinary } from "@agentpost/workspace";
import { BARE, BASELINE, CONTROL, WITH_TIMEOUT } from "../peers/list.ts";
import type { LoopbackResult } from "../results.ts";
import { ratios, shuffled, spread } from "../statistics.ts";
import type { LoopbackRound } from "../workers/loopback-client.ts";
import { startLineWorker } from "./line-worker.ts";

const IN_FLIGHT = 64;
const FULL = { rounds: 31, calls: 1_000 };
const QUICK = { rounds: 9, calls: 500 };
const WARM_UPS = 3;
const IDS = [BASELINE, CONTROL, WITH_TIMEOUT, BARE, "vendor-method", "facade-five"];

/** The same calls over real connections to a server in a process of its own, peer by peer in rounds. */
export async function measureLoopback({ version, path }: NodeBinary, quick: boolean): Promise<LoopbackResult[]> {
  const { rounds, calls } = quick ? QUICK : FULL;
  // The same server for every Node, so that only the clients differ.
  const server = startLineWorker(process.execPath, "loopback-server");
  const baseUrl = `http://127.0.0.1:${await server.line()}`;
  const entrants = IDS.map((peer) => ({
    peer,
    worker: startLineWorker(path, "loopback-client", { baseUrl, peer, calls, inFlight: IN_FLIGHT }),
    perSecond: [] as number[],
    p99: [] as number[],
  }));
  try {
    for (let round = -WARM_UPS; round < rounds; round++) {
      for (const { worker, perSecond, p99 } of shuffled(entrants)) {
        const found = JSON.parse(await worker.ask()) as LoopbackRound;
        if (round < 0) continue;
        perSecond.push(found.perSecond);
        p99.push(found.p99);
      }
    }
  } finally {
    for (const { worker } of entrants) worker.close();
    server.close();
  }
  // All of ours can be cancelled and end in time, which has its price: a fetch that can't isn't the same thing.
  const base = entrants.find(({ peer }) => peer === WITH_TIMEOUT) as (typeof entrants)[number];
  return entrants.map(({ peer, perSecond, p99 }) => ({
    node: version,
    peer,
    perSecond: spread(perSecond),
    throughput: ratios(perSecond, base.perSecond),
    p99: ratios(p99, base.p99),
  }));
}
