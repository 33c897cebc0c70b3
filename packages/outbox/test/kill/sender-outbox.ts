import { setTimeout as pause } from "node:timers/promises";
import type { Entry, Outbox } from "@agentpost/outbox";
import type { AnyProvider } from "agentpost";

// So long that a request of a living sender ends in time on a machine that has much else to do.
export const TIMEOUT_MS = 1_500;
export const LEASE_MS = 1_600;
export const LOOK_FOR_MS = 1;
const LOOKS = 3;

/** Waits until all have ended, or, unless `isDecided`, been looked for as often as a message takes to be found. */
export async function quiet(outbox: Pick<Outbox<AnyProvider>, "counts" | "unknown">, isDecided = false): Promise<void> {
  for (; ; await pause(50)) {
    const { queued, sending, unknown } = await outbox.counts();
    if (queued + sending + unknown === 0) return;
    if (queued + sending === 0 && !isDecided && (await areLookedFor(outbox))) return;
  }
}

/** By what was done rather than by time, of which a busy machine has little to give. */
async function areLookedFor({ unknown }: Pick<Outbox<AnyProvider>, "unknown">): Promise<boolean> {
  for await (const entry of unknown()) {
    if (entry.state === "unknown" && (entry.lookedForMs ?? 0) < LOOKS * LOOK_FOR_MS) return false;
  }
  return true;
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
