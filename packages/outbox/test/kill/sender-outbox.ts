import { setTimeout as pause } from "node:timers/promises";
import type { Entry, Outbox } from "@agentpost/outbox";
import type { AnyProvider } from "agentpost";

// So long that a request of a living sender ends in time on a machine that has much else to do.
export const TIMEOUT_MS = 1_500;
export const LEASE_MS = 1_600;
const QUIET_MS = 2_000;

/** Waits until all have ended, or, unless `isDecided`, been looked for until nothing more was found. */
export async function quiet({ counts }: Pick<Outbox<AnyProvider>, "counts">, isDecided = false): Promise<void> {
  for (let last = -1, since = performance.now(); ; await pause(50)) {
    const { queued, sending, unknown } = await counts();
    const open = queued + sending + unknown;
    if (open !== last) since = performance.now();
    last = open;
    if (open === 0) return;
    if (queued + sending === 0 && !isDecided && performance.now() - since > QUIET_MS) return;
  }
}

export async function allEntries({ list }: Pick<Outbox<AnyProvider>, "list">): Promise<Pick<Entry, "key" | "state">[]> {
  const all: Pick<Entry, "key" | "state">[] = [];
  for (let after: string | undefined; ; ) {
    const { entries, next } = await list({ limit: 1_000, ...(after !== undefined && { after }) });
    all.push(...entries.map(({ key, state }) => ({ key, state })));
    if (next === undefined) return all;
    after = next;
  }
}
