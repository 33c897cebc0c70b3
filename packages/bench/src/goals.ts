import { blockGoals } from "./block-goals.ts";
import { generationGoals } from "./generation-goals.ts";
import { sizeLimits } from "./limits.ts";
import { outboxGoals } from "./outbox-goals.ts";
import { labelOf } from "./peers/list.ts";
import { kilobytes, ratio } from "./report/units.ts";
import type { GoalRow, LoopbackResult, Results, TimeResult } from "./results.ts";
import type { Spread } from "./statistics.ts";

const FACADES = ["facade-one", "facade-five"];
const MAX_AT_REST = 20_000;
// Less than 4 bytes a call, and no object is that small: the rest is the engine's own coming and going.
const MAX_LEFT = 40_000;
const MAX_INSTANTIATIONS = 1.3;
const MAX_OF_A_DELIVERY = 1.5;
/** A little above what was measured. Seven packages are found and read here; less would cost one address a vendor. */
const IMPORT_CEILING = 6;

/** Every goal for which this run has a number. Where several of ours are measured, the worst of them counts. */
export function goalRows({
  times = [],
  loopback = [],
  blocks = [],
  sizes,
  imports = [],
  memory = [],
  types = [],
  generation = [],
  deliveries = [],
  outbox = [],
  claims = [],
}: Results): GoalRow[] {
  const rows: GoalRow[] = [];
  const add = (goal: string, wanted: string, found: string, met: boolean) => rows.push({ goal, wanted, found, met });

  for (const [of, peerIds, most] of [
    ["a vendor's method", ["vendor-method"], 0.75],
    ["the facade's send", FACADES, 0.85],
  ] as const) {
    for (const group of grouped(times)) {
      const [{ node, stub }] = group;
      const worst = highest(group.filter(({ peer }) => peerIds.includes(peer as never)).map(({ toBare }) => toBare));
      const goal = `time of ${of}, to openapi-fetch (Node ${node}, stub ${stub})`;
      add(goal, `at most ${most}×`, ratio(worst), worst.median <= most);
    }
  }
  for (const node of new Set(loopback.map((result) => result.node))) {
    const ours = loopback.filter((result) => result.node === node && isOurs(result));
    const slowest = ours.reduce((a, b) => (a.throughput.median < b.throughput.median ? a : b)).throughput;
    const latest = highest(ours.map(({ p99 }) => p99));
    const where = `to hand-written fetch with a timeout, 64 in flight (Node ${node})`;
    const { throughput, p99 } = loopbackGoal(node);
    add(`throughput ${where}`, `at least ${throughput}×`, ratio(slowest), slowest.median >= throughput);
    add(`p99 ${where}`, `at most ${p99}×`, ratio(latest), latest.median <= p99);
  }
  rows.push(...blockGoals(blocks));
  if (sizes) {
    for (const { what, goal, ceiling, measure } of sizeLimits) {
      const bytes = measure(sizes);
      if (goal === undefined) {
        add(`size of ${what}`, `ceiling ${kilobytes(ceiling)}`, kilobytes(bytes), bytes <= ceiling);
      } else add(`size of ${what}`, `at most ${kilobytes(goal)}`, kilobytes(bytes), bytes <= goal);
    }
  }
  for (const { node, toBare } of imports.filter(({ what }) => what === "facade-five")) {
    const goal = `import of the facade with five, to openapi-fetch (Node ${node})`;
    add(goal, `ceiling ${IMPORT_CEILING}×`, ratio(toBare), toBare.median <= IMPORT_CEILING);
  }
  for (const { node, peer, atRest, leftBy10000Calls: left } of memory.filter(isOurs)) {
    const where = `${labelOf(peer)} (Node ${node})`;
    add(`heap at rest of ${where}`, "under 20 kB", kilobytes(atRest.median), atRest.median < MAX_AT_REST);
    add(`heap left by 10,000 calls of ${where}`, "none", kilobytes(left.median), left.median < MAX_LEFT);
  }
  for (const { compiler, facade, openapiFetch } of types) {
    const share = facade / openapiFetch;
    const found = `${share.toFixed(2)}× (${facade} to ${openapiFetch})`;
    const goal = `instantiations of a consumer, to openapi-fetch (TypeScript ${compiler})`;
    add(goal, `at most ${MAX_INSTANTIATIONS}×`, found, share <= MAX_INSTANTIATIONS);
  }
  for (const { node, toBare } of deliveries) {
    const goal = `verifying a delivery of 2 kB, parsing aside, to WebCrypto's bare verify (Node ${node})`;
    add(goal, `at most ${MAX_OF_A_DELIVERY}×`, ratio(toBare), toBare.median <= MAX_OF_A_DELIVERY);
  }
  rows.push(...generationGoals(generation), ...outboxGoals(outbox, claims));
  return rows;
}

/**
 * With a number of calls always in flight, a call that takes longer is a throughput that is lower: both bounds are the
 * same one, seen from two sides.
 */
function loopbackGoal(node: string): { throughput: number; p99: number } {
  return Number.parseInt(node, 10) < 22 ? { throughput: 0.9, p99: 1.1 } : { throughput: 0.95, p99: 1.05 };
}

/** The results of one Node and one stub together. */
export function grouped(times: readonly TimeResult[]): [TimeResult, ...TimeResult[]][] {
  const groups = new Map<string, TimeResult[]>();
  for (const result of times) {
    const key = `${result.node} ${result.stub}`;
    groups.set(key, [...(groups.get(key) ?? []), result]);
  }
  return [...groups.values()] as [TimeResult, ...TimeResult[]][];
}

function isOurs({ peer }: Pick<LoopbackResult, "peer">): boolean {
  return /^(vendor|facade)-/.test(peer);
}

function highest(spreads: readonly Spread[]): Spread {
  return spreads.reduce((a, b) => (a.median > b.median ? a : b));
}
