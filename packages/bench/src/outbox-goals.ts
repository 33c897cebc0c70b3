import { peerOf, queues } from "./queues/list.ts";
import { ratio } from "./report/units.ts";
import type { ClaimResult, GoalRow, OutboxResult } from "./results.ts";

const MOST_GROWTH = 2;

/** The goals of the outbox. They are reported, and never a gate: times jitter. */
export function outboxGoals(outbox: readonly OutboxResult[], claims: readonly ClaimResult[]): GoalRow[] {
  const rows: GoalRow[] = [];
  for (const { node, inFlight, queue, toPeer } of outbox) {
    const peer = peerOf(queue);
    if (!toPeer || !peer) continue;
    const goal = `throughput of ${queues[queue].label}, to ${queues[peer].label}, ${inFlight} in flight (Node ${node})`;
    rows.push({ goal, wanted: "at least 1×", found: ratio(toPeer), met: toPeer.median >= 1 });
  }
  for (const { node, store, growth } of claims) {
    const goal = `claim on ${store} among a million entries, to a thousand (Node ${node})`;
    rows.push({
      goal,
      wanted: `at most ${MOST_GROWTH}×`,
      found: ratio(growth),
      met: growth.median <= MOST_GROWTH,
    });
  }
  return rows;
}
