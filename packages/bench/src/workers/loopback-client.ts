// Run by a plain `node --expose-gc`, a process a peer as in a real application, so that no peer's calls run into what
// another has left on the heap. Runs one round for every line on its input, and answers with a line of JSON.
import { createInterface } from "node:readline";
import { openers } from "../peers/openers.ts";
import { quantile } from "../statistics.ts";

export interface LoopbackRound {
  readonly perSecond: number;
  readonly p99: number;
}

const { baseUrl, peer, calls, inFlight } = JSON.parse(process.argv[2] ?? "") as {
  baseUrl: string;
  peer: string;
  calls: number;
  inFlight: number;
};

const open = openers[peer];
if (!open) throw new Error(`${peer} has no opener`);
const call = open({ baseUrl, fetch });

async function run(): Promise<LoopbackRound> {
  globalThis.gc?.();
  const latencies: number[] = [];
  let left = calls;
  const startedAt = performance.now();
  const lane = async () => {
    while (left-- > 0) {
      const sentAt = performance.now();
      await call();
      latencies.push(performance.now() - sentAt);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
  return { perSecond: calls / ((performance.now() - startedAt) / 1000), p99: quantile(latencies, 0.99) };
}

for await (const _ of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(await run())}\n`);
}
