import type { AttemptEnd, Ledger, NewRow, Row } from "../../ledger.js";
import { abandon } from "./abandon.js";
import { add, addEach } from "./add.js";
import { change } from "./change.js";
import { changes } from "./changes.js";
import { database } from "./database.js";
import { end } from "./end.js";
import { erase, prune } from "./forget.js";
import { gather } from "./gather.js";
import { rowOf } from "./locked-row.js";
import { claimLook } from "./looks.js";
import { migrate, readDigestKey } from "./migrate.js";
import { nextDueInMs } from "./next-due.js";
import { type Owning, ownEach } from "./owns.js";
import type { PostgresPool, PostgresQueries } from "./pool.js";
import { counts, list, nextInConversation } from "./read.js";
import { refuse } from "./refuse.js";
import { schemaNamed } from "./schema.js";
import { type Turn, type TurnTaken, turnTaker } from "./take-turns.js";

/** Settings of a ledger on PostgreSQL. */
export interface PostgresOptions {
  /**
   * A `Pool` of `pg` 8, which stays yours to end. One of its connections listens for changes, and each operation takes one
   * for as long as it runs.
   */
  readonly pool: PostgresPool;
  /** Where the tables are; it is made where it is missing. Default `agentpost_outbox`. */
  readonly schema?: string | undefined;
  /**
   * How long an operation is tried again while the database can't be reached, in milliseconds; as long, and a minute at most,
   * stays locked what it has locked where its process is gone. Default 30,000.
   */
  readonly retryForMs?: number | undefined;
}

/**
 * A ledger in PostgreSQL 13 or newer, for as many machines as you like; all times are the database's own. `add` takes a
 * client of yours that is in a transaction, and the entry then is committed with it, or not at all.
 */
export function postgres({ pool, schema: name = "agentpost_outbox", retryForMs = 30_000 }: PostgresOptions): Ledger {
  const schema = schemaNamed(name);
  if (!(retryForMs >= 0)) refuse("retryForMs", `is ${retryForMs}; expected milliseconds, 0 or more`);
  // One listens all the time.
  if (pool.options?.max === 1) refuse("pool", "has room for one connection (max: 1); expected two or more");
  const operations = database(pool, retryForMs);
  const told = changes(pool, name, crypto.randomUUID());
  // A pool tells of an idle connection's end by an event that ends the process where nobody listens; the next statement
  // finds out by itself.
  const ignore = () => {};

  /** What changes something is told to who watches. */
  async function telling(done: Promise<Row | undefined>): Promise<Row | undefined> {
    const row = await done;
    if (row) told.tell(row.key);
    return row;
  }

  /** Whether it is looked for what is there before it is added, which nobody else may add to meanwhile. */
  const isConditional = (row: NewRow) => row.unlessSameWithinMs !== undefined || row.rateLimit !== undefined;
  const addAlone = (row: NewRow) => {
    const run = isConditional(row) ? operations.transaction : operations.repeat;
    return run((queries) => add(queries, schema, row));
  };
  const adds = gather({
    together: (rows: readonly NewRow[]) => addEach(operations, schema, rows),
    alone: addAlone,
    idsOf: ({ key, account, conversation }) => [`key ${key}`, `conversation ${account} ${conversation}`],
  });
  const owners = gather({
    together: (wanted: readonly Owning[]) => ownEach(operations, schema, wanted),
    alone: async (wanted) => (await ownEach(operations, schema, [wanted]))[0] === true,
  });
  const takeTurns = turnTaker(operations, schema);
  const turns = gather({
    together: takeTurns,
    alone: async (turn: Turn): Promise<TurnTaken> => {
      if (turn.end) return { row: await end(operations, schema, turn.end) };
      return (await takeTurns([turn]))[0] ?? { row: undefined };
    },
    idsOf: ({ end: ended }) => (ended ? [ended.key] : []),
  });

  /** What was claimed with an end, by the claim's mark, until its owner asks for it. */
  const claimedAhead = new Map<string, { readonly row: Row | undefined }>();
  async function endOne(wanted: AttemptEnd): Promise<Row | undefined> {
    const taken = await turns({ end: wanted });
    if (wanted.next && "next" in taken) claimedAhead.set(wanted.next.mark, { row: taken.next });
    return taken.row;
  }

  return {
    open: async () => {
      operations.open();
      pool.off("error", ignore);
      pool.on("error", ignore);
      await operations.transaction((queries) => migrate(queries, schema));
    },
    close: async () => {
      operations.close();
      await told.close();
      pool.off("error", ignore);
    },
    digestKey: () => operations.repeat((queries) => readDigestKey(queries, schema)),

    add: async (row, transaction) => {
      if (transaction === undefined) {
        const added = await (isConditional(row) ? addAlone(row) : adds(row));
        told.tell(added.row.key);
        return added;
      }
      const added = await add(checkTransaction(transaction), schema, row);
      // With the caller's commit, of which nobody else tells us.
      if (added.isNew) await checkTransaction(transaction).query("SELECT pg_notify($1, '')", [name]);
      return added;
    },
    // Nobody waits for an entry to be taken.
    claim: async (wanted) => {
      const ahead = claimedAhead.get(wanted.mark);
      claimedAhead.delete(wanted.mark);
      return (ahead ?? (await turns({ claim: wanted }))).row;
    },
    nextDueInMs: (accounts) => nextDueInMs(operations, schema, accounts),
    owns: (key, mark) => owners({ key, mark }),
    end: (wanted) => telling(endOne(wanted)),
    abandon: async (holdsConversation) => {
      const rows = await abandon(operations, schema, holdsConversation);
      if (rows.length > 0) told.tell();
      return rows;
    },
    change: (wanted) => telling(change(operations, schema, wanted)),
    claimLook: (accounts, againInMs) => claimLook(operations, schema, accounts, againInMs),
    get: (key) => operations.repeat((queries) => rowOf(queries, schema, key)),
    nextInConversation: (account, conversation) => nextInConversation(operations, schema, account, conversation),
    list: (wanted) => list(operations, schema, wanted),
    counts: () => counts(operations, schema),
    erase: (key, result) => erase(operations, schema, key, result),
    prune: (endedBeforeMs, limit) => prune(operations, schema, endedBeforeMs, limit),
    watch: told.watch,
  };
}

function checkTransaction(transaction: unknown): PostgresQueries {
  const query = (transaction as { readonly query?: unknown } | null)?.query;
  if (typeof query === "function") return transaction as PostgresQueries;
  return refuse("transaction", "has no query(); expected a client of pg that is in a transaction");
}
