import type { AnyProvider } from "agentpost";
import { type Entry, type EntryState, type Outbox, putQueued, workOn } from "../index.js";

/** What a job of BullMQ holds. */
export interface BullmqData {
  /** The entry's key, the caller's own. */
  readonly key: string;
}

/** Of a `Queue` of BullMQ, what the driver uses. */
export interface BullmqQueue {
  /** Puts a job on the queue. */
  add(name: string, data: BullmqData, options: BullmqJobOptions): Promise<unknown>;
}

/** Settings of a job. */
export interface BullmqJobOptions {
  /** What keeps a second job of one entry off the queue. */
  readonly jobId: string;
  /** In milliseconds. */
  readonly delay: number;
  /** How often BullMQ tries a job whose processing threw. */
  readonly attempts: number;
  /** The wait between those. */
  readonly backoff: {
    /** The same wait each time. */
    readonly type: "fixed";
    /** In milliseconds. */
    readonly delay: number;
  };
  /** Leaves nothing behind: the ledger has it all. */
  readonly removeOnComplete: true;
  /** Leaves nothing behind: the ledger has it all. */
  readonly removeOnFail: true;
}

/** Of a `Job` of BullMQ, what the driver uses. */
export interface BullmqJob {
  /** The entry's key. */
  readonly data: BullmqData;
  /** Puts the job off until a time, in milliseconds since 1970. */
  moveToDelayed(timestampMs: number, token?: string): Promise<void>;
}

/** Settings of a driver by BullMQ. */
export interface BullmqDriverOptions<P extends AnyProvider> {
  /** The outbox whose keys go round. */
  readonly outbox: Outbox<P>;
  /** The `Queue` that the keys go on. */
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
  const put = (key: string, dueAt: Date, name: "key" | "released" = "key") =>
    queue.add(
      "send",
      { key },
      {
        // Of one key there is one job, and another one for what has waited for its conversation, whose first job may be
        // put off for longer. BullMQ takes no colon in an id, and no number for one.
        jobId: `${name}-${encodeURIComponent(key)}`,
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
      const { state, againInMs } = await workOn(outbox, job.data.key, (key, inMs) =>
        put(key, new Date(Date.now() + Math.max(SHORTEST_WAIT_MS, inMs)), "released"),
      );
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
