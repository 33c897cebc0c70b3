// A process that adds messages to an outbox and sends them, until it is done or killed.
import { setTimeout as pause } from "node:timers/promises";
import { createOutbox, type Outbox } from "@agentpost/outbox";
import { createMessenger } from "agentpost";
import { createInbox } from "agentpost/inbox";
import { libredesk } from "agentpost/libredesk";
import { libredesk as libredeskInbox } from "agentpost/libredesk/inbox";
import { cutFetch, cutLedger } from "./cut.ts";
import { type LedgerPlace, openLedger } from "./open-ledger.ts";
import { killSelf, type RoundTask, readTask, say } from "./sender-lines.ts";
import { allEntries, LEASE_MS, LOOK_FOR_MS, quiet, TIMEOUT_MS } from "./sender-outbox.ts";

export interface SenderTask extends RoundTask {
  readonly ledger: LedgerPlace;
  /** Gives up an `unknown` that wasn't found for a while. */
  readonly givesUp?: boolean;
  /** Puts this process's clock back, once it has sent for a moment. */
  readonly clockBackMs?: number;
  /** Adds while it sends, each message until it is added, since the disk may be full for a while. */
  readonly diskMayBeFull?: boolean;
}

// Far longer than the vendor is ever late, also where this machine has much else to do.
const GIVEN_UP_AFTER_MS = 5_000;
const CLOCK_BACK_AFTER_MS = 500;
const REFUSED_PAUSE_MS = 20;

type Desk = ReturnType<typeof libredesk<undefined>>;

const askedAt = new Map<string, number>();
const task = readTask<SenderTask>();
say({ started: true });
const kill = killSelf(task.cut?.signal ?? "SIGKILL");
void main();

async function main(): Promise<void> {
  const account = { baseUrl: task.baseUrl, apiKey: "key-of-a-test", apiSecret: "secret-of-a-test" };
  const ledger = openLedger(task.ledger);
  const outbox = createOutbox({
    messenger: createMessenger([
      libredesk({ ...account, ...(task.cut && { fetch: cutFetch(task.cut, kill), fetchSendsOnce: true }) }),
    ]),
    inbox: createInbox([libredeskInbox(account)]),
    ledger: task.cut ? cutLedger(ledger, task.cut, kill) : ledger,
    timeoutMs: TIMEOUT_MS,
    leaseMs: LEASE_MS,
    lookForMs: LOOK_FOR_MS,
    lookAgainAfterMs: Array.from({ length: 1_000 }, () => 100),
    ...(task.diskMayBeFull && { hooks: { onLedgerError: (error) => say({ ledgerError: String(error) }) } }),
    ...(task.givesUp && { decideUnknown: ({ key }) => giveUp(key) }),
  });
  if (task.clockBackMs !== undefined) setTimeout(putClockBack, CLOCK_BACK_AFTER_MS, task.clockBackMs);
  const add = async (key: string, conversation: string) => {
    const to = { vendor: "libredesk", conversation } as const;
    await outbox.add({ to, text: key, options: { to: ["ada@example.com"] } }, { key });
    say({ added: key });
  };
  if (task.diskMayBeFull) await outbox.start({ concurrency: task.concurrency });
  for (const [key, conversation] of task.add) {
    if (task.diskMayBeFull) await untilDone(() => add(key, conversation), key, outbox);
    else await add(key, conversation);
  }
  if (!task.diskMayBeFull) await outbox.start({ concurrency: task.concurrency });
  if (task.waitForAll) {
    await quiet(outbox, task.givesUp);
    say({ entries: await allEntries(outbox) });
  } else {
    for (const [key] of task.add) await outbox.settled(key);
  }
  await outbox.close();
  process.exit(0);
}

/** Says of each failure whether the message is there in spite of it. */
async function untilDone(add: () => Promise<void>, key: string, { get }: Pick<Outbox<Desk>, "get">): Promise<void> {
  for (;;) {
    try {
      return await add();
    } catch {
      const entry = await get(key);
      say({ refused: key, isThere: entry !== undefined });
      await pause(REFUSED_PAUSE_MS);
    }
  }
}

function giveUp(key: string): "give-up" | undefined {
  const firstAskedAt = askedAt.get(key) ?? performance.now();
  askedAt.set(key, firstAskedAt);
  return performance.now() - firstAskedAt > GIVEN_UP_AFTER_MS ? "give-up" : undefined;
}

function putClockBack(byMs: number): void {
  const now = Date.now;
  Date.now = () => now() - byMs;
}
