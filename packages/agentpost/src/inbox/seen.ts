/**
 * Remembers which events were seen, so that none is handled twice. Give one that is shared where several processes receive;
 * several accounts may share it as well, since an `id` here is a text of the account and the event's own.
 */
export interface SeenEvents {
  /**
   * Takes an event for this handler, for `ttlMs` at most: `claimed`, `busy` while another one has it, or `done` where a
   * handler has finished with it.
   */
  claim(id: string, ttlMs: number): Promise<Claim>;
  /** The handler has finished: the event is seen. */
  commit(id: string): Promise<void>;
  /** The handler has failed: the event may come again. */
  release(id: string): Promise<void>;
  /**
   * Keeps a delivery until it is committed, for a vendor that doesn't send it again. Without this and `unfinished`, what a
   * process hadn't finished when it ended is lost.
   */
  keep?(id: string, delivery: KeptDelivery): Promise<void>;
  /** What was kept and not committed, for the next start. */
  unfinished?(): Promise<readonly KeptDelivery[]>;
}

/** What became of a claim to handle an event. */
export type Claim = "claimed" | "busy" | "done";

/** A delivery as it came, in plain JSON. It has been verified. */
export interface KeptDelivery {
  /** The vendor that sent it. */
  readonly vendor: string;
  /** The account that it is for. */
  readonly account: string | undefined;
  /** The event, as it was read. */
  readonly event: unknown;
}

const MOST_SEEN = 10_000;

/** In this process's memory, of the last 10,000 events: enough for one process that isn't restarted. */
export function seenInMemory(): SeenEvents {
  const done = new Set<string>();
  const busyUntilMs = new Map<string, number>();
  return {
    async claim(id, ttlMs) {
      if (done.has(id)) return "done";
      if ((busyUntilMs.get(id) ?? 0) > performance.now()) return "busy";
      busyUntilMs.set(id, performance.now() + ttlMs);
      return "claimed";
    },
    async commit(id) {
      busyUntilMs.delete(id);
      done.add(id);
      // The first is the one that was seen longest ago.
      for (const oldest of done) {
        if (done.size <= MOST_SEEN) return;
        done.delete(oldest);
      }
    },
    async release(id) {
      busyUntilMs.delete(id);
    },
  };
}
