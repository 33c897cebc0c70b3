import { chmodSync, closeSync, openSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { type Refuse, refuseIn } from "@agentpost/transport";
import { migrate, refuseOthers } from "./migrations.js";
import { type Database, nodeSqlite } from "./node-sqlite.js";

/** For so long a statement waits by itself for another process; after it, its caller does, without blocking this one. */
const BLOCK_MS = 100;

/** Opens the file, which is made where there is none, and brings it up to date. */
export function openFile(file: string): Database {
  const refuse: Refuse = refuseIn("outbox", "sqlite");
  // An absolute path is never taken for a URI, and stays the same file when the process changes its folder.
  const path = resolve(file);
  make(path);
  // A device too can be opened as a database, and a path that was mistyped may name a folder.
  if (!statSync(path).isFile()) refuse("file", "is no file, but a folder or a device; expected the path of a file");
  const database = new (nodeSqlite().DatabaseSync)(path);
  try {
    database.exec(`PRAGMA busy_timeout = ${BLOCK_MS}`);
    // Before anything is changed: neither the mode nor the journal of another program's file is ours to set.
    database.exec("BEGIN");
    refuseOthers(database, (problem) => refuse("file", problem));
    database.exec("COMMIT");
    restrict(path);
    const { journal_mode } = database.prepare("PRAGMA journal_mode = WAL").get() ?? {};
    if (journal_mode !== "wal") refuse("file", `can't have a WAL (${journal_mode}); expected one on a local disk`);
    // NORMAL syncs the WAL at a checkpoint alone: a claim that had returned could be lost with the power, and its message
    // would be sent twice. On macOS only F_FULLFSYNC reaches the disk.
    database.exec("PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON");
    // What was erased is overwritten, rather than left in the file as free space.
    database.exec("PRAGMA secure_delete = ON");
    database.exec("BEGIN IMMEDIATE");
    migrate(database, (problem) => refuse("file", problem));
    database.exec("COMMIT");
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Makes the file where there is none, for this user alone. SQLite gives its other files the mode of the first. */
function make(path: string): void {
  passing("EEXIST", () => closeSync(openSync(path, "wx", 0o600)));
}

/**
 * Messages are nobody else's to read, also where somebody made the file otherwise. By the paths: closing a descriptor of the
 * file would drop the locks that another connection of this process has.
 */
function restrict(path: string): void {
  for (const ending of ["", "-wal", "-shm"]) passing("ENOENT", () => chmodSync(path + ending, 0o600));
}

function passing(code: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== code) throw error;
  }
}
