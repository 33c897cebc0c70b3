import type { AnyProvider } from "agentpost";
import type { Outbox } from "../create-outbox.js";
import type { WorkResult } from "../work-result.js";

/** For so long, one job goes on with its conversation in the place of others. */
const LONGEST_MS = 5_000;

/**
 * Works at a key, and at once at what its end lets go of its conversation, one after another, since an engine would come
 * back with those by its own time. What can't be sent now is put on the engine; so is the rest after a while.
 */
export async function workOn(
  outbox: Pick<Outbox<AnyProvider>, "work">,
  key: string,
  putAgain: (key: string, inMs: number) => Promise<unknown>,
): Promise<WorkResult> {
  const result = await outbox.work(key);
  const endsAtMs = performance.now() + LONGEST_MS;
  for (let { next } = result; next !== undefined; ) {
    const isOver = performance.now() > endsAtMs;
    const { againInMs, next: following }: Partial<WorkResult> = isOver ? { againInMs: 0 } : await outbox.work(next);
    if (againInMs !== undefined) await putAgain(next, againInMs);
    next = againInMs === undefined ? following : undefined;
  }
  return result;
}
