// Run by a plain `node --expose-gc`: times every peer against a stub, in rounds, and prints what it found as JSON.
import { peers } from "../peers/list.ts";
import { openers } from "../peers/openers.ts";
import { shuffled } from "../statistics.ts";
import { type Stub, stubs } from "./stub-fetch.ts";

const { stub, rounds, calls } = JSON.parse(process.argv[2] ?? "") as { stub: Stub; rounds: number; calls: number };

// Long enough for the optimising compiler to be done with all of them.
const WARM_UPS = 10;

const entrants = peers.map(({ id }) => {
  const open = openers[id];
  if (!open) throw new Error(`${id} has no opener`);
  return { id, call: open({ baseUrl: "https://api.vida.dev", fetch: stubs[stub] }), microseconds: [] as number[] };
});

async function run(call: () => Promise<unknown>): Promise<number> {
  // What one peer throws away is not to be collected in another's time.
  globalThis.gc?.({ type: "minor" });
  const startedAt = performance.now();
  for (let number = 0; number < calls; number++) await call();
  return ((performance.now() - startedAt) * 1000) / calls;
}

for (let warmUp = 0; warmUp < WARM_UPS; warmUp++) for (const { call } of shuffled(entrants)) await run(call);
for (let round = 0; round < rounds; round++) {
  globalThis.gc?.();
  for (const { call, microseconds } of shuffled(entrants)) microseconds.push(await run(call));
}

process.stdout.write(JSON.stringify(Object.fromEntries(entrants.map(({ id, microseconds }) => [id, microseconds]))));
