import type { AnyProvider } from "agentpost";
import type { Outbox } from "../create-outbox.js";

/**
 * Puts the key of every entry that is `queued` on an engine, and tells how many those were. An engine may have lost some:
 * a process can end between the ledger and the engine, and a Redis may forget its last second. A key that is there twice
 * is no harm.
 */
export async function putQueued(
  outbox: Pick<Outbox<AnyProvider>, "list">,
  put: (key: string, dueAt: Date) => Promise<unknown>,
): Promise<number> {
  let count = 0;
  for (let after: string | undefined; ; ) {
    const { entries, next } = await outbox.list({ state: "queued", ...(after !== undefined && { after }) });
    for (const entry of entries) {
      if (entry.state === "queued") await put(entry.key, new Date(entry.dueAt));
    }
    count += entries.length;
    if (next === undefined) return count;
    after = next;
  }
}
