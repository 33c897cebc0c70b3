import { afterWait, type Due, restMs } from "./due.js";
import type { Store } from "./store.js";

/** For how long the account is still kept from sending, in milliseconds; undefined where it isn't. */
export function accountHeldForMs({ sql, clock }: Store, account: string): number | undefined {
  const held = sql.get<Due>("SELECT due_clock, due_ms, due_at_ms FROM outbox_account WHERE account = ?", account);
  const waitMs = held ? restMs(held, clock) : 0;
  return waitMs > 0 ? waitMs : undefined;
}

/** The longest hold stands: a vendor's shorter wait for one request doesn't take back what it told another one. */
export function holdAccount(store: Store, account: string, holdMs: number): void {
  if (holdMs <= (accountHeldForMs(store, account) ?? 0)) return;
  const { due_clock, due_ms, due_at_ms } = afterWait(store.clock, holdMs);
  store.sql.run(
    "INSERT OR REPLACE INTO outbox_account (account, due_clock, due_ms, due_at_ms) VALUES (?, ?, ?, ?)",
    account,
    due_clock,
    due_ms,
    due_at_ms,
  );
}
