import type { Ledger } from "@agentpost/outbox";
import { postgres } from "@agentpost/outbox/postgres";
import { sqlite } from "@agentpost/outbox/sqlite";
import { Pool } from "pg";

/** Where a ledger is, in plain JSON. */
export type LedgerPlace =
  | { readonly sqlite: string }
  | { readonly postgres: { readonly host: string; readonly user: string; readonly database: string } };

export function openLedger(place: LedgerPlace): Ledger {
  if ("sqlite" in place) return sqlite({ file: place.sqlite });
  const pool = new Pool({ ...place.postgres, max: 4 });
  // A connection that ends while nobody uses it is none of the test's affairs.
  pool.on("error", () => {});
  return postgres({ pool });
}
