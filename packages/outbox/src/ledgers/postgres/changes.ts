import type { PostgresClient, PostgresPool } from "./pool.js";
import { takeClient } from "./take-client.js";

const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 5_000;

/**
 * How often a watcher is called without a notification: one may be lost with its process or its connection, and a pooler
 * between here and the server may know none at all.
 */
const POLL_MS = 2_000;

/** A busy outbox changes something all the time, and needs its connections for that. */
const NOTIFY_PAUSE_MS = 20;

/** Who waits for one entry after another watches for a moment each time, which is no reason to connect each time. */
const LINGER_MS = 10_000;

export interface Changes {
  /** Tells the watchers here, and those of other processes; those here also which entry it is, where it is one. */
  tell(key?: string): void;
  watch(onChange: (key?: string) => void): () => void;
  close(): Promise<void>;
}

/** What `LISTEN` and `NOTIFY` carry from process to process. `sender` is the payload, to know one's own by. */
export function changes(pool: PostgresPool, channel: string, sender: string): Changes {
  const watchers = new Set<(key?: string) => void>();
  let telling: Promise<void> | undefined;
  let isToldAgain = false;
  let stopListening: (() => Promise<void>) | undefined;
  let lingering: ReturnType<typeof setTimeout> | undefined;

  const callAll = (key?: string) => {
    for (const watcher of [...watchers]) watcher(key);
  };

  /**
   * In a transaction of its own, since commits with a notification wait for each other, and one at a time, since a
   * notification tells of all that was before it.
   */
  async function notify(): Promise<void> {
    do {
      isToldAgain = false;
      // Who doesn't hear of it polls, so that it needn't wait for the disk.
      const text = "SELECT set_config('synchronous_commit', 'off', true), pg_notify($1, $2)";
      await pool.query(text, [channel, sender]).catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, NOTIFY_PAUSE_MS));
    } while (isToldAgain);
    telling = undefined;
  }

  function watch(onChange: (key?: string) => void): () => void {
    // A function of its own, since two watchers may share one.
    const watcher = (key?: string) => onChange(key);
    watchers.add(watcher);
    clearTimeout(lingering);
    stopListening ??= listen(pool, channel, (payload) => {
      if (payload !== sender) callAll();
    });
    return () => {
      watchers.delete(watcher);
      clearTimeout(lingering);
      if (watchers.size === 0 && stopListening) lingering = setTimeout(endListening, LINGER_MS);
    };
  }

  async function endListening(): Promise<void> {
    clearTimeout(lingering);
    const stop = stopListening;
    stopListening = undefined;
    await stop?.();
  }

  return {
    tell: (key) => {
      callAll(key);
      isToldAgain = true;
      telling ??= notify();
    },
    watch,
    close: async () => {
      watchers.clear();
      await Promise.all([telling, endListening()]);
    },
  };
}

/** Listens until it is stopped, on a new connection where one has ended. */
function listen(
  pool: PostgresPool,
  channel: string,
  onNotification: (payload: string | undefined) => void,
): () => Promise<void> {
  let isStopped = false;
  let isAgain = false;
  let wake = () => {};
  const poll = setInterval(() => onNotification(undefined), POLL_MS);

  async function run(): Promise<void> {
    for (let waitMs = FIRST_WAIT_MS; !isStopped; waitMs = Math.min(2 * waitMs, LONGEST_WAIT_MS)) {
      const client = await takeClient(pool, () => wake()).catch(() => undefined);
      if (client && !isStopped && (await listenOn(client))) waitMs = FIRST_WAIT_MS;
      client?.release(true);
      if (!isStopped) await pause(waitMs);
    }
  }

  /** True once it has ended, false where it didn't begin. */
  async function listenOn(client: PostgresClient): Promise<boolean> {
    const ended = new Promise<void>((resolve) => {
      wake = resolve;
      client.on("end", () => resolve());
    });
    client.on("notification", ({ payload }) => onNotification(payload));
    try {
      await client.query(`LISTEN "${channel}"`);
    } catch {
      return false;
    }
    // What happened while nobody listened.
    if (isAgain) onNotification(undefined);
    isAgain = true;
    if (!isStopped) await ended;
    return true;
  }

  function pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  const running = run();
  return async () => {
    isStopped = true;
    clearInterval(poll);
    wake();
    await running;
  };
}
