// Run by a plain `node --expose-gc`: prints the heap that a client at rest takes and what calls leave behind, in bytes.
import { openers } from "../peers/openers.ts";
import { quantile } from "../statistics.ts";
import { stubs } from "./stub-fetch.ts";

const CLIENTS = 1_000;
const CALLS = 10_000;
// Compiled code and caches aren't to be taken for a leak.
const WARM_UPS = 3;
const BLOCKS = 5;

const open = openers[process.argv[2] ?? ""];
if (!open) throw new Error(`${process.argv[2]} has no opener`);
const surroundings = { baseUrl: "https://api.vida.dev", fetch: stubs["like-fetch"] };

/** The heap once everything that can go is gone; finalizers and what they free need a turn of their own. */
async function heap(): Promise<number> {
  for (let turn = 0; turn < 4; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    globalThis.gc?.();
  }
  return process.memoryUsage().heapUsed;
}

const kept: unknown[] = new Array(CLIENTS).fill(undefined);
for (let number = 0; number < CLIENTS; number++) open(surroundings);
const empty = await heap();
for (let number = 0; number < CLIENTS; number++) kept[number] = open(surroundings);
const atRest = ((await heap()) - empty) / CLIENTS;

const call = open(surroundings);
const grown: number[] = [];
let before = await heap();
for (let block = 0; block < WARM_UPS + BLOCKS; block++) {
  for (let number = 0; number < CALLS; number++) await call();
  const after = await heap();
  if (block >= WARM_UPS) grown.push(after - before);
  before = after;
}
// A leak grows with every block; what a block happens to compile or to throw away doesn't.
process.stdout.write(JSON.stringify({ atRest, left: quantile(grown, 0.5), clients: kept.length }));
