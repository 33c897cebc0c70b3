import { describe, type Refuse, refuseIn } from "@agentpost/transport";
import type { Ledger } from "../../ledger.js";
import { systemClock } from "./clock.js";
import { sqliteLedger } from "./ledger.js";
import { nodeSqlite } from "./node-sqlite.js";

/** Settings of a ledger on SQLite. */
export interface SqliteOptions {
  /** Its path, on a local disk. It is made where there is none, and holds messages: its mode is 0600. */
  readonly file: string;
}

/**
 * A ledger in one SQLite file, for any number of processes of one machine. Throws an `InputError` on a Node without
 * `node:sqlite`, before 22.13.
 */
export function sqlite({ file }: SqliteOptions): Ledger {
  const refuse: Refuse = refuseIn("outbox", "sqlite");
  nodeSqlite();
  if (typeof file !== "string" || file === "") refuse("file", `is ${describe(file)}; expected the path of a file`);
  if (file === ":memory:") refuse("file", "is :memory:, which is lost with the process; expected the path of a file");
  return sqliteLedger(file, systemClock());
}
