import type { Outbox } from "@agentpost/outbox";
import { type Accounts, openOutbox } from "@agentpost/tools/environment";
import type { AnyProvider } from "agentpost";
import type { LedgerOptions } from "../commands/options.js";

interface OutboxOptions extends LedgerOptions {
  /** In seconds. */
  readonly timeout?: number;
}

/** What only looks at a ledger, or decides about an entry, needs no account. */
export const NO_ACCOUNTS: Accounts = { send: [], inbox: [] };

const MS_PER_S = 1_000;
const DEFAULT_TIMEOUT_S = 120;
const STOP_MS = 1_000;

/** Opens the outbox for the time of some work. Throws a `UsageError` where the ledger can't be opened. */
export async function withOutbox(
  { ledger, timeout = DEFAULT_TIMEOUT_S }: OutboxOptions,
  accounts: Accounts,
  work: (outbox: Outbox<AnyProvider>) => Promise<void>,
): Promise<void> {
  const { outbox } = await openOutbox({ accounts, ledger, timeoutMs: timeout * MS_PER_S });
  try {
    await work(outbox);
  } finally {
    // It may be looking for another message that is uncertain, which can be done another time.
    await outbox.stop({ timeoutMs: STOP_MS });
    await outbox.close();
  }
}
