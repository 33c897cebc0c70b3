import type { Schema } from "./schema.js";

/**
 * How the tables came to be, one step a version. A step that was published is never changed: what is to be otherwise is a
 * step of its own at the end. Each is a text by itself, which nothing that may change is put into.
 */
export const MIGRATIONS: readonly ((schema: Schema) => string)[] = [
  ({ entries, accounts }) => `
    CREATE TABLE ${entries} (
      -- The order of adding.
      seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      key text COLLATE "C" NOT NULL UNIQUE,
      digest text NOT NULL,
      account text COLLATE "C" NOT NULL,
      conversation text COLLATE "C" NOT NULL,
      state text COLLATE "C" NOT NULL,
      reason text,
      content text,
      added_at timestamptz NOT NULL,
      changed_at timestamptz NOT NULL,
      due_at timestamptz NOT NULL,
      -- The key of the entry before it in its conversation, while that one is live.
      held_by text COLLATE "C",
      -- Of unknown: whether the rest of the conversation waits for a decision.
      holds boolean NOT NULL DEFAULT false,
      live boolean GENERATED ALWAYS AS (state IN ('queued', 'sending') OR (state = 'unknown' AND holds)) STORED,
      owner text,
      -- Of the last attempt.
      mark text COLLATE "C",
      -- Stays when the attempt has ended: a decision to send again waits for it.
      lease_until timestamptz,
      tries int NOT NULL DEFAULT 0,
      attempts jsonb NOT NULL DEFAULT '[]',
      result text,
      -- Of unknown: when to look at the vendor next, and how often that was done.
      look_at timestamptz,
      looks int NOT NULL DEFAULT 0
    ) WITH (
      -- The claim reads one end of an index, where each entry that was sent leaves a dead row. The default waits until a
      -- fifth of the table is dead, which a ledger that keeps its entries hardly ever reaches.
      autovacuum_vacuum_scale_factor = 0.01,
      autovacuum_vacuum_insert_scale_factor = 0.05,
      autovacuum_analyze_scale_factor = 0.02
    );

    -- What can be claimed; an entry that is held by another one isn't in it.
    CREATE INDEX entries_due ON ${entries} (account, due_at, seq) WHERE state = 'queued' AND held_by IS NULL;
    CREATE INDEX entries_conversation ON ${entries} (account, conversation, seq) WHERE live;
    CREATE INDEX entries_in_the_way ON ${entries} (account, conversation) WHERE live AND state <> 'queued';
    CREATE INDEX entries_held ON ${entries} (held_by) WHERE held_by IS NOT NULL;

    CREATE INDEX entries_digest ON ${entries} (digest, added_at);

    -- No two of a conversation are under way, and no mark is used twice, whoever races: also not the mark of an attempt that
    -- was called unknown before its owner had heard of it.
    CREATE UNIQUE INDEX entries_sending ON ${entries} (account, conversation) WHERE state = 'sending';
    CREATE UNIQUE INDEX entries_mark ON ${entries} (mark) WHERE state IN ('sending', 'unknown');

    CREATE INDEX entries_lease ON ${entries} (lease_until) WHERE state = 'sending';
    CREATE INDEX entries_look ON ${entries} (account, look_at) WHERE state = 'unknown' AND look_at IS NOT NULL;
    CREATE INDEX entries_state ON ${entries} (state, seq);
    CREATE INDEX entries_ended ON ${entries} (changed_at) WHERE state IN ('sent', 'rejected', 'not-sent', 'canceled');

    CREATE TABLE ${accounts} (
      account text COLLATE "C" PRIMARY KEY,
      held_until timestamptz NOT NULL
    );`,
  // What a limit per account counts.
  ({ entries }) => `CREATE INDEX entries_account ON ${entries} (account, added_at);`,
];
