import type { NodeBinary } from "@agentpost/workspace";
import type { DeliveryResult } from "../results.ts";
import { ratios, spread } from "../statistics.ts";
import type { DeliveryTimes } from "../workers/verify-deliveries.ts";
import { runWorker } from "./run-worker.ts";

// 10,000 deliveries in all.
const FULL = { rounds: 40, deliveries: 250 };
const QUICK = { rounds: 10, deliveries: 100 };

/** Times a vendor's receiver beside the bare signature check, each with a key that was imported once. */
export async function measureDeliveries({ version, path }: NodeBinary, quick: boolean): Promise<DeliveryResult[]> {
  const { ours, bare, parsing } = await runWorker<DeliveryTimes>(path, "verify-deliveries", quick ? QUICK : FULL);
  const verifying = ours.map((time, round) => time - (parsing[round] as number));
  return [{ node: version, microseconds: spread(verifying), toBare: ratios(verifying, bare) }];
}
