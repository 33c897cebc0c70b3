import type { Entry, Outbox } from "@agentpost/outbox";
import type { AnyProvider } from "agentpost";

/**
 * Sends this entry and no other of the ledger, and waits until it has ended, was looked for where that is uncertain, or the
 * time is over. It goes on then only when somebody asks again.
 */
export async function deliver(
  outbox: Outbox<AnyProvider>,
  key: string,
  waitMs: number,
  signal: AbortSignal,
): Promise<Entry> {
  const ending = AbortSignal.any([signal, AbortSignal.timeout(waitMs)]);
  const endsAt = performance.now() + waitMs;
  // Claims nothing by itself: it only looks for what is unknown.
  await outbox.start({ concurrency: 0 });
  const interrupt = () => void outbox.stop({ timeoutMs: 0 });
  signal.addEventListener("abort", interrupt, { once: true });
  try {
    for (;;) {
      const { state, againInMs } = await outbox.work(key);
      if (state !== "queued" || againInMs === undefined) break;
      if (performance.now() + againInMs > endsAt || (await isHeldByUnknown(outbox, key))) break;
      if (!(await pause(againInMs, ending))) break;
    }
    const entry = await current(outbox, key);
    if (entry.state === "queued" || ending.aborted) return entry;
    return await outbox.settled(key, { signal: ending }).catch(() => current(outbox, key));
  } finally {
    signal.removeEventListener("abort", interrupt);
  }
}

/** What may have arrived holds the rest of its conversation until a person has decided about it, which may take days. */
async function isHeldByUnknown(outbox: Outbox<AnyProvider>, key: string): Promise<boolean> {
  const entry = await outbox.get(key);
  if (entry?.state !== "queued" || entry.heldBy?.by !== "entry") return false;
  return (await outbox.get(entry.heldBy.key))?.state === "unknown";
}

async function current(outbox: Outbox<AnyProvider>, key: string): Promise<Entry> {
  const entry = await outbox.get(key);
  if (!entry) throw new Error(`the entry ${key} is gone from the ledger`);
  return entry;
}

/** False where it was ended before. */
function pause(ms: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve(!signal.aborted);
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener("abort", end);
    if (signal.aborted) end();
  });
}
