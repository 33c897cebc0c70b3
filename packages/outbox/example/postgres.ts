import { createOutbox } from "@agentpost/outbox";
import { postgres } from "@agentpost/outbox/postgres";
import { createMessenger } from "agentpost";
import { vida } from "agentpost/vida";
import { Pool } from "pg";

// pg reads where the server is from PGHOST, PGUSER and the like; the account's token is read from VIDA_TOKEN.
export const pool = new Pool({ max: 10, connectionTimeoutMillis: 5_000, query_timeout: 10_000 });
export const outbox = createOutbox({
  messenger: createMessenger([vida()]),
  ledger: postgres({ pool }),
  hooks: { onLedgerError: (error) => console.error("The ledger can't be reached:", error) },
});

// The tables are made where they are missing. In as many processes as you like, each with so many requests at once.
await outbox.start({ concurrency: 16 });
