import type { Entry } from "@agentpost/outbox";
import { followEntry } from "./follow-entry.js";
import type { Settings } from "./options.js";
import type { ToolCall } from "./tool.js";

/** An entry when it has ended, or as it is when the time is over or the call is: it goes on in any case. */
export async function settledWithin(
  { outbox, waitMs }: Pick<Settings, "outbox" | "waitMs">,
  { key }: Entry,
  { signal, onProgress }: ToolCall,
): Promise<Entry> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  const timer = setTimeout(stop, waitMs);
  signal?.addEventListener("abort", stop);
  if (signal?.aborted) stop();
  const unfollow = onProgress && followEntry(outbox, key, onProgress);
  try {
    return await outbox.settled(key, { signal: controller.signal });
  } catch (error) {
    const entry = await outbox.get(key);
    if (!controller.signal.aborted || !entry) throw error;
    return entry;
  } finally {
    unfollow?.();
    clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
  }
}
