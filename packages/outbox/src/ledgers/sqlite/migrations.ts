import type { Database } from "./node-sqlite.js";

/** Each brings the schema to the next version. What was released is never changed: a new one is added. */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE outbox_ledger (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    digest_key TEXT NOT NULL
  ) STRICT;

  CREATE TABLE outbox_account (
    account TEXT PRIMARY KEY,
    due_clock TEXT NOT NULL,
    due_ms INTEGER NOT NULL,
    due_at_ms INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE outbox_entry (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    digest TEXT NOT NULL,
    account TEXT NOT NULL,
    conversation TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT,
    live INTEGER NOT NULL,
    held_by TEXT,
    content TEXT,
    added_at_ms INTEGER NOT NULL,
    changed_at_ms INTEGER NOT NULL,
    due_clock TEXT NOT NULL,
    due_ms INTEGER NOT NULL,
    due_at_ms INTEGER NOT NULL,
    owner TEXT,
    lease_boot TEXT,
    lease_from_ms INTEGER,
    lease_ms INTEGER,
    tries INTEGER NOT NULL DEFAULT 0,
    looks INTEGER,
    attempts TEXT NOT NULL DEFAULT '[]',
    result TEXT
  ) STRICT;

  CREATE INDEX outbox_by_digest ON outbox_entry (digest, added_at_ms);
  CREATE INDEX outbox_by_state ON outbox_entry (state);
  CREATE INDEX outbox_claimable ON outbox_entry (account, due_clock, due_ms) WHERE state = 'queued' AND held_by IS NULL;
  CREATE INDEX outbox_to_look_for ON outbox_entry (account, due_clock, due_ms) WHERE state = 'unknown' AND looks IS NOT NULL;
  CREATE INDEX outbox_sending ON outbox_entry (conversation) WHERE state = 'sending';
  CREATE INDEX outbox_chain ON outbox_entry (conversation, position) WHERE live = 1;
  CREATE INDEX outbox_held ON outbox_entry (held_by) WHERE held_by IS NOT NULL;
  CREATE INDEX outbox_waiting ON outbox_entry (due_clock) WHERE due_clock NOT IN ('none', 'calendar');
  CREATE INDEX outbox_ended ON outbox_entry (changed_at_ms) WHERE state IN ('sent', 'rejected', 'not-sent', 'canceled');
  `,
  `
  -- What a limit per account counts.
  CREATE INDEX outbox_by_account ON outbox_entry (account, added_at_ms);
  `,
];

/** Of our files, so that another program's is told from a new one. */
const APPLICATION_ID = 0x61676f62;

/** Refuses a file that isn't ours, or that newer code has written, within the caller's transaction. Nothing is changed. */
export function refuseOthers(database: Database, refuse: (problem: string) => never): void {
  const version = numberOf(database, "user_version");
  if (version > MIGRATIONS.length) {
    refuse(`has schema ${version}, and this version knows ${MIGRATIONS.length}; expected a newer @agentpost/outbox`);
  }
  const isOurs = numberOf(database, "application_id") === APPLICATION_ID;
  if (!isOurs && (version > 0 || hasTables(database))) {
    refuse("is another program's database; expected a file of the outbox's own");
  }
}

/** Brings the schema up to date, within the caller's transaction. Forward only. */
export function migrate(database: Database, refuse: (problem: string) => never): void {
  refuseOthers(database, refuse);
  const version = numberOf(database, "user_version");
  if (version === MIGRATIONS.length) return;
  for (const migration of MIGRATIONS.slice(version)) database.exec(migration);
  database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${MIGRATIONS.length}`);
}

function hasTables(database: Database): boolean {
  return database.prepare("SELECT 1 FROM sqlite_schema LIMIT 1").get() !== undefined;
}

function numberOf(database: Database, pragma: string): number {
  return Number(Object.values(database.prepare(`PRAGMA ${pragma}`).get() ?? {})[0]);
}
