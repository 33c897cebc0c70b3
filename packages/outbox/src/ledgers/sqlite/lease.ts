import type { Clock } from "./clock.js";
import type { StoredRow } from "./stored-row.js";

export type Lease = Pick<StoredRow, "lease_boot" | "lease_from_ms" | "lease_ms">;

export function leaseOf(clock: Clock, leaseMs: number): Lease {
  return { lease_boot: clock.boot, lease_from_ms: clock.monotonicMs(), lease_ms: leaseMs };
}

/** Whether it has passed, and so many milliseconds after it; of another boot, whose processes are all gone, it has. */
export function hasPassed({ lease_boot, lease_from_ms, lease_ms }: Lease, clock: Clock, andMs = 0): boolean {
  if (lease_from_ms === null || lease_ms === null || lease_boot !== clock.boot) return true;
  const now = clock.monotonicMs();
  return now < lease_from_ms || now >= lease_from_ms + lease_ms + andMs;
}
