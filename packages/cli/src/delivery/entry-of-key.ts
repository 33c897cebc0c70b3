import type { Entry, Outbox } from "@agentpost/outbox";
import { UsageError } from "@agentpost/tools/environment";
import type { AnyProvider } from "agentpost";

/** The entry of a key. Throws a `UsageError` where there is none. */
export async function entryOfKey(outbox: Outbox<AnyProvider>, key: string): Promise<Entry> {
  const entry = await outbox.get(key);
  if (entry) return entry;
  throw new UsageError(`there is no message with the key ${key} in this ledger; see them with: agentpost outbox list`);
}
