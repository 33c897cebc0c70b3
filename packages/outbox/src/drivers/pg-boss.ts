import type { AnyProvider } from "agentpost";
import { type Entry, type Outbox, putQueued, workOn } from "../index.js";
import type { PostgresQueries } from "../ledgers/postgres/pool.js";

/** What a job of pg-boss holds. */
export interface PgBossData {
  /** The entry's key, the caller's own. */
  readonly key: string;
}

/** Of a `PgBoss` 12, what the driver uses. */
export interface PgBossSender {
  /** Puts a job on a queue. */
  send(name: string, data: PgBossData, options: PgBossSendOptions): Promise<string | null>;
}

/** Settings of a job. */
export interface PgBossSendOptions {
  /** At this time, or after so many seconds. */
  readonly startAfter?: Date | number;
  /** What keeps a second job of one entry off the queue. */
  readonly singletonKey?: string;
  /** The caller's own transaction. */
  readonly db?: {
    /** Runs a statement in it. */
    executeSql(
      text: string,
      values?: unknown[],
    ): Promise<{
      /** What it brought. */
      rows: unknown[];
    }>;
  };
}

/** Settings of a driver by pg-boss. */
export interface PgBossDriverOptions<P extends AnyProvider> {
  /** The outbox whose keys go round. */
  readonly outbox: Outbox<P>;
  /** A `PgBoss` that was started. */
  readonly boss: PgBossSender;
  /** The queue's name. Create it with the policy `short`, by which a key that waits isn't put there again. */
  readonly queue: string;
}

/** An outbox whose keys pg-boss hands out. */
export interface PgBossDriver<P extends AnyProvider> {
  /** As the outbox's own `add`; with `transaction`, the job is committed with it as well. */
  add: Outbox<P>["add"];
  /** For `boss.work(queue, { batchSize: 16 }, driver.work)`, as often as pg-boss likes. */
  work(
    jobs: readonly {
      /** The entry's key. */
      readonly data: PgBossData;
    }[],
  ): Promise<void>;
  /** Puts what is queued on the queue: once at the start and now and then, for what was lost between the two. */
  sweep(): Promise<number>;
}

/**
 * Drives an outbox by pg-boss 12. Whether a message is sent is the ledger's to say: a job that pg-boss runs again after a
 * crash, as it does twice by default, finds that its entry was taken.
 */
export function pgBoss<const P extends AnyProvider>({ outbox, boss, queue }: PgBossDriverOptions<P>): PgBossDriver<P> {
  const put = (key: string, startAfter: Date, transaction?: unknown) =>
    boss.send(queue, { key }, { startAfter, singletonKey: key, ...(transaction !== undefined && within(transaction)) });

  const putIn = (key: string, inMs: number, singletonKey = key) =>
    boss.send(queue, { key }, { startAfter: Math.max(1, Math.ceil(inMs / 1_000)), singletonKey });

  async function workOne({ key }: PgBossData): Promise<void> {
    const { againInMs } = await workOn(outbox, key, (released, inMs) =>
      // Of another name than its first job, which may be put off for longer.
      putIn(released, inMs, `${released} released`),
    );
    // A new job, since a retry of this one would count as a failure of it.
    if (againInMs !== undefined) await putIn(key, againInMs);
  }

  return {
    async add(message, options) {
      const entry: Entry = await outbox.add(message, options);
      if (entry.state === "queued") await put(entry.key, new Date(entry.dueAt), options.transaction);
      return entry;
    },
    work: async (jobs) => void (await Promise.all(jobs.map(({ data }) => workOne(data)))),
    sweep: () => putQueued(outbox, put),
  };
}

/** The outbox has refused what is no client by now. */
function within(transaction: unknown): Pick<PgBossSendOptions, "db"> {
  const client = transaction as PostgresQueries;
  return { db: { executeSql: async (text, values) => ({ rows: [...(await client.query(text, values)).rows] }) } };
}
