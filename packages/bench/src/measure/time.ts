import type { NodeBinary } from "@agentpost/workspace";
import { BARE, BASELINE } from "../peers/list.ts";
import type { TimeResult } from "../results.ts";
import { ratios, spread } from "../statistics.ts";
import type { Stub } from "../workers/stub-fetch.ts";
import { runWorker } from "./run-worker.ts";

// Many short rounds rather than a few long ones: a round that another process disturbs is then an outlier, of which a
// median takes no notice. Several processes, since each compiles the same code a little differently.
const FULL = { processes: 3, rounds: 40, calls: 200 };
const QUICK = { processes: 1, rounds: 20, calls: 100 };

/** Times every peer against a stub. No benchmark library takes tasks by turns, round by round; hence a loop of ours. */
export async function measureTime({ version, path }: NodeBinary, stub: Stub, quick: boolean): Promise<TimeResult[]> {
  const { processes, rounds, calls } = quick ? QUICK : FULL;
  const samples: Record<string, number[]> = {};
  for (let run = 0; run < processes; run++) {
    const found = await runWorker<Record<string, number[]>>(path, "time", { stub, rounds, calls });
    for (const [peer, values] of Object.entries(found)) samples[peer] = [...(samples[peer] ?? []), ...values];
  }
  const base = samples[BASELINE] ?? [];
  const bare = samples[BARE] ?? [];
  return Object.entries(samples).map(([peer, values]) => ({
    node: version,
    stub,
    peer,
    microseconds: spread(values),
    toFetch: ratios(values, base),
    toBare: ratios(values, bare),
  }));
}
