import { isPassing } from "./connection-lost.js";
import type { PostgresClient, PostgresPool, PostgresQueries } from "./pool.js";
import { takeClient } from "./take-client.js";

const FIRST_WAIT_MS = 20;
const LONGEST_WAIT_MS = 1_000;

/**
 * Has the commit wait for the disk, whatever the database's or the role's default is: with `synchronous_commit` off, a
 * server that loses its power forgets commits that it has confirmed, and a claim that is forgotten is a second message.
 * `local` and `remote_write` are raised as well, so that it isn't forgotten where a standby takes over.
 */
export const DURABLE = `CASE WHEN current_setting('synchronous_commit') IN ('off', 'local', 'remote_write')
  THEN set_config('synchronous_commit', 'on', true) END`;

/** Long enough for a machine that has much else to do. */
const SHORTEST_IDLE_MS = 1_000;
const LONGEST_IDLE_MS = 60_000;

/**
 * The claim and the release of heirs rely on each statement seeing what was committed before it. A server doesn't notice
 * for hours that a machine is gone, and wouldn't for as long let go of the rows which its transaction has locked.
 */
const begin = (idleMs: number) => `BEGIN ISOLATION LEVEL READ COMMITTED; SELECT ${DURABLE},
  CASE WHEN current_setting('idle_in_transaction_session_timeout') = '0'
  THEN set_config('idle_in_transaction_session_timeout', '${idleMs}', true) END`;

/** Runs one operation, which is a transaction, until the database has answered. */
export interface Database {
  /** `isRepeat` says that an earlier try may have been committed. */
  repeat<T>(run: (queries: PostgresQueries, isRepeat: boolean) => Promise<T>): Promise<T>;
  /** The same, of several statements. */
  transaction<T>(run: (queries: PostgresQueries, isRepeat: boolean) => Promise<T>): Promise<T>;
  /** From here on operations are tried again, until it is closed. */
  open(): void;
  /** No operation is tried again from here on. */
  close(): void;
}

export function database(pool: PostgresPool, retryForMs: number): Database {
  let isClosed = false;

  async function repeat<T>(run: (queries: PostgresQueries, isRepeat: boolean) => Promise<T>): Promise<T> {
    const startedAtMs = performance.now();
    for (let tries = 0; ; tries++) {
      try {
        return await run(pool, tries > 0);
      } catch (error) {
        if (isClosed || !isPassing(error) || performance.now() - startedAtMs >= retryForMs) throw error;
        const waitMs = Math.min(FIRST_WAIT_MS * 2 ** tries, LONGEST_WAIT_MS);
        await new Promise((resolve) => setTimeout(resolve, waitMs));
      }
    }
  }

  const beginning = begin(Math.round(Math.min(Math.max(SHORTEST_IDLE_MS, retryForMs), LONGEST_IDLE_MS)));
  return {
    repeat,
    transaction: (run) => repeat((_, isRepeat) => inTransaction(pool, beginning, (client) => run(client, isRepeat))),
    open: () => {
      isClosed = false;
    },
    close: () => {
      isClosed = true;
    },
  };
}

async function inTransaction<T>(
  pool: PostgresPool,
  beginning: string,
  run: (client: PostgresClient) => Promise<T>,
): Promise<T> {
  let isLost = false;
  // Without a listener, a connection that ends would end the process; the statement that runs fails beside it.
  const lost = () => {
    isLost = true;
  };
  const client = await takeClient(pool, lost);
  try {
    await client.query(beginning);
    const result = await run(client);
    await client.query("COMMIT");
    return result;
  } catch (error) {
    await client.query("ROLLBACK").catch(lost);
    throw error;
  } finally {
    client.off("error", lost);
    client.release(isLost);
  }
}
