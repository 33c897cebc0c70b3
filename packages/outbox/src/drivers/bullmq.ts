import type { AnyProvider } from "agentpost";
import { type Entry, type EntryState, type Outbox, putQueued } from "../index.js";

/** What a job of BullMQ holds. */
export interface BullmqData {
  readonly key: string;
}

/** Of a `Queue` of BullMQ, what the driver uses. */
export interface BullmqQueue {
  add(name: string, data: BullmqData, options: BullmqJobOptions): Promise<unknown>;
}

export interface BullmqJobOptions {
  readonly jobId: string;
  /** In milliseconds. */
  readonly delay: number;
  readonly attempts: number;
  readonly backoff: { readonly type: "fixed"; readonly delay: number };
  readonly removeOnComplete: true;
  readonly removeOnFail: true;
}

/** Of a `Job` of BullMQ, what the driver uses. */
export interface BullmqJob {
  readonly data: BullmqData;
  moveToDelayed(timestampMs: number, token?: string): Promise<void>;
}

export interface BullmqDriverOptions<P extends AnyProvider> {
  readonly outbox: Outbox<P>;
  readonly queue: BullmqQueue;
}

/** An outbox whose keys BullMQ hands out. */
export interface BullmqDriver<P extends AnyProvider> {
  /** As the outbox's own `add`. What is added in a transaction comes to the queue by `sweep`, after its commit. */
  add: Outbox<P>["add"];
  /** For `new Worker(queue.name, driver.process, { connection, concurrency: 16 })`, as often as BullMQ likes. */
  process(job: BullmqJob, token?: string): Promise<EntryState | undefined>;
  /** Puts what is queued on the queue: once at the start and now and then, for what was lost between the two. */
  sweep(): Promise<number>;
}

const SHORTEST_WAIT_MS = 50;
// A job fails where the ledger can't be reached. After its last attempt, `sweep` makes a new one.
const ATTEMPTS = 10;
const WAIT_AFTER_FAILURE_MS = 5_000;

/**
 * Drives an outbox by BullMQ 6. Whether a message is sent is the ledger's to say: a job that BullMQ takes for stalled, and
 * runs again by default, finds that its entry was taken.
 */
export function bullmq<const P extends AnyProvider>({ outbox, queue }: BullmqDriverOptions<P>): BullmqDriver<P> {
  const put = (key: string, dueAt: Date) =>
    queue.add(
      "send",
      { key },
      {
        // Of one key there is one job. BullMQ takes no colon in an id, and no number for one.
        jobId: `key-${encodeURIComponent(key)}`,
        delay: Math.max(0, dueAt.getTime() - Date.now()),
        attempts: ATTEMPTS,
        backoff: { type: "fixed", delay: WAIT_AFTER_FAILURE_MS },
        // A job that stays when it is over would keep its key from being put there again.
        removeOnComplete: true,
        removeOnFail: true,
      },
    );

  return {
    async add(message, options) {
      const entry: Entry = await outbox.add(message, options);
      if (entry.state === "queued" && options.transaction === undefined) await put(entry.key, new Date(entry.dueAt));
      return entry;
    },
    async process(job, token) {
      const { state, againInMs } = await outbox.work(job.data.key);
      if (againInMs === undefined) return state;
      await job.moveToDelayed(Date.now() + Math.max(SHORTEST_WAIT_MS, againInMs), token);
      throw new Delayed();
    },
    sweep: () => putQueued(outbox, put),
  };
}

/** BullMQ knows by the name that the job was moved and has not failed. */
class Delayed extends Error {
  override readonly name = "DelayedError";
}
