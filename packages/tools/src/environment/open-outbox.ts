import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { createOutbox, type Outbox } from "@agentpost/outbox";
import { sqlite } from "@agentpost/outbox/sqlite";
import { type AnyProvider, createMessenger, InputError, type Messenger } from "agentpost";
import { type AnyInboxProvider, createInbox, type Inbox } from "agentpost/inbox";
import type { Accounts } from "./accounts-in.js";
import { UsageError } from "./usage-error.js";

/** Settings of an outbox of this user's. */
export interface OutboxSettings {
  /** The accounts that send and receive. */
  readonly accounts: Accounts;
  /** The file of the ledger; it and its folder are made where they aren't there, for this user alone. */
  readonly ledger: string;
  /** The longest one request to a vendor may take, in milliseconds. */
  readonly timeoutMs: number;
}

/** An outbox whose ledger is open, and what it sends and looks with. */
export interface OpenOutbox {
  /** Sends by itself what the outbox isn't for. */
  readonly messenger: Messenger<AnyProvider>;
  /** Undefined where no account shows anything. */
  readonly inbox: Inbox<AnyInboxProvider> | undefined;
  /** Not started: nothing is sent before `start`. */
  readonly outbox: Outbox<AnyProvider>;
}

/** The outbox of these accounts, with its ledger open. Throws a `UsageError` where the file can't be opened. */
export async function openOutbox({ accounts, ledger, timeoutMs }: OutboxSettings): Promise<OpenOutbox> {
  const messenger = createMessenger(accounts.send);
  const inbox = accounts.inbox.length > 0 ? createInbox(accounts.inbox) : undefined;
  const outbox = createOutbox({ messenger, inbox, ledger: sqlite({ file: ledger }), timeoutMs });
  try {
    mkdirSync(dirname(ledger), { recursive: true, mode: 0o700 });
    // Opens the file, so that what is wrong with it is told now.
    await outbox.counts();
  } catch (error) {
    if (error instanceof InputError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`the ledger ${ledger} can't be opened (${why}); name another file`);
  }
  return { messenger, inbox, outbox };
}
