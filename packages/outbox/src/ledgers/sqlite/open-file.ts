import { chmodSync, closeSync, openSync } from "node:fs";
import { resolve } from "node:path";
import { type Refuse, refuseIn } from "@agentpost/transport";
import { migrate } from "./migrations.js";
import { type Database, nodeSqlite } from "./node-sqlite.js";

/** For so long a statement waits by itself for another process; after it, its caller does, without blocking this one. */
const BLOCK_MS = 100;

/** Opens the file, which is made where there is none, and brings it up to date. */
export function openFile(file: string): Database {
  const refuse: Refuse = refuseIn("outbox", "sqlite");
  // An absolute path is never taken for a URI, and stays the same file when the process changes its folder.
  const path = resolve(file);
  restrict(path);
  const database = new (nodeSqlite().DatabaseSync)(path);
  try {
    database.exec(`PRAGMA busy_timeout = ${BLOCK_MS}`);
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

/** Messages are nobody else's to read. SQLite gives its other files, -wal and -shm, the mode of the first. */
function restrict(path: string): void {
  try {
    closeSync(openSync(path, "wx", 0o600));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    // By its path: closing a descriptor of the file would drop the locks that another connection of this process has.
    chmodSync(path, 0o600);
  }
}
