import { randomBytes } from "node:crypto";
import { refuseIn } from "@agentpost/transport";
import type { Ledger, Row } from "../../ledger.js";
import { add } from "./add.js";
import { whenFree } from "./busy.js";
import { change, erase, prune } from "./change.js";
import { claim, nextDueInMs, owns } from "./claim.js";
import type { Clock } from "./clock.js";
import { forgetOtherBoots } from "./due.js";
import { abandon, end } from "./end.js";
import { GroupCommit } from "./group-commit.js";
import { claimLook } from "./look.js";
import type { Database } from "./node-sqlite.js";
import { openFile } from "./open-file.js";
import { counts, entryWith, nextInConversation, page } from "./read.js";
import { rowOf } from "./row-of.js";
import { sqlOf } from "./sql.js";
import type { Store } from "./store.js";
import type { StoredRow } from "./stored-row.js";
import { Watchers } from "./watch.js";

interface Opened {
  readonly database: Database;
  readonly store: Store;
  readonly commits: GroupCommit;
}

/** A ledger in this file, by this clock. */
export function sqliteLedger(file: string, clock: Clock): Ledger {
  const watchers = new Watchers();
  let opened: Opened | undefined;

  const isOpen = () => opened ?? refuseIn("outbox", "sqlite")("ledger", "is closed; expected open() before");
  const read = async <Result>(work: (store: Store) => Result) => work(isOpen().store);
  const write = async <Result>(work: (store: Store) => Result) => {
    const { store, commits } = isOpen();
    return commits.run(() => work(store));
  };
  const writeRow = (work: (store: Store) => StoredRow | undefined): Promise<Row | undefined> =>
    write((store) => {
      const stored = work(store);
      return stored && rowOf(store, stored);
    });
  /** What was erased is to be gone from the WAL too, as far as no other process still reads it. */
  const forgetWal = () => isOpen().database.exec("PRAGMA wal_checkpoint(TRUNCATE)");

  return {
    async open() {
      if (opened) return;
      const database = await whenFree(() => openFile(file));
      const store: Store = { sql: sqlOf(database), clock };
      const commits = new GroupCommit(store.sql, () => watchers.notify());
      try {
        await commits.run(() => forgetOtherBoots(store));
      } catch (error) {
        database.close();
        throw error;
      }
      opened = { database, store, commits };
    },
    async close() {
      const closing = opened;
      opened = undefined;
      watchers.stop();
      await closing?.commits.idle();
      closing?.database.close();
    },
    digestKey: () =>
      write(({ sql }) => {
        const made = randomBytes(32).toString("base64url");
        sql.run("INSERT OR IGNORE INTO outbox_ledger (id, digest_key) VALUES (1, ?)", made);
        return sql.get<{ digest_key: string }>("SELECT digest_key FROM outbox_ledger")?.digest_key ?? made;
      }),
    async add(row, transaction) {
      if (transaction !== undefined) {
        refuseIn("outbox", "sqlite")("transaction", "can't be joined; expected none, or a ledger on PostgreSQL");
      }
      return write((store) => {
        const added = add(store, row);
        return { ...added, row: rowOf(store, added.row) };
      });
    },
    claim: (wanted) => writeRow((store) => claim(store, wanted)),
    nextDueInMs: (accounts) => read((store) => nextDueInMs(store, accounts)),
    owns: (key, mark) => read((store) => owns(store, key, mark)),
    end: (ended) => writeRow((store) => end(store, ended)),
    abandon: (holds) => write((store) => abandon(store, holds).map((row) => rowOf(store, row))),
    change: (wanted) => writeRow((store) => change(store, wanted)),
    claimLook: (accounts, againInMs) => writeRow((store) => claimLook(store, accounts, againInMs)),
    get: (key) =>
      read((store) => {
        const stored = entryWith(store, key);
        return stored && rowOf(store, stored);
      }),
    nextInConversation: (account, conversation) =>
      read((store) => {
        const stored = nextInConversation(store, account, conversation);
        return stored && rowOf(store, stored);
      }),
    list: (wanted) => read((store) => page(store, wanted)),
    counts: () => read(counts),
    async erase(key, result) {
      const row = await writeRow((store) => erase(store, key, result));
      if (row) forgetWal();
      return row;
    },
    async prune(endedBeforeMs, limit) {
      const pruned = await write((store) => prune(store, endedBeforeMs, limit));
      if (pruned > 0) forgetWal();
      return pruned;
    },
    watch: (onChange) => watchers.add(onChange, () => opened?.database),
  };
}
