// A process that adds messages to an outbox and sends them, until it is done or killed. Its task comes on standard input.
// What it does, it says on standard output, a line of JSON each, written at once: a process that is killed says nothing more.
import { readFileSync, writeSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { createOutbox, type Entry, type Outbox } from "@agentpost/outbox";
import { type AnyProvider, createMessenger } from "agentpost";
import { createInbox } from "agentpost/inbox";
import { libredesk } from "agentpost/libredesk";
import { libredesk as libredeskInbox } from "agentpost/libredesk/inbox";
import { type Cut, cutFetch, cutLedger } from "./cut.ts";
import { type LedgerPlace, openLedger } from "./open-ledger.ts";

/** What a sender is told, as JSON. */
export interface SenderTask {
  readonly ledger: LedgerPlace;
  readonly baseUrl: string;
  /** Key and conversation of each message to add; the text is the key. */
  readonly add: readonly (readonly [key: string, conversation: string])[];
  readonly concurrency: number;
  readonly cut?: Cut;
  /** Waits for all of these to end, or to be looked for, rather than only for those it added. */
  readonly waitForAll?: boolean;
  /** Gives up an `unknown` that wasn't found for a while. */
  readonly givesUp?: boolean;
  /** Puts this process's clock back, once it has sent for a moment. */
  readonly clockBackMs?: number;
}

export type SenderLine =
  | { readonly added: string }
  | { readonly cutAt: string; readonly key: string }
  | { readonly entries: readonly Pick<Entry, "key" | "state">[] };

export const TIMEOUT_MS = 300;
export const LEASE_MS = 350;

const GIVEN_UP_AFTER_MS = 1_500;
const CLOCK_BACK_AFTER_MS = 500;
const QUIET_MS = 2_000;

const askedAt = new Map<string, number>();
const task: SenderTask = JSON.parse(readFileSync(0, "utf8"));
say({ added: "" });
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
    lookForMs: 1,
    lookAgainAfterMs: Array.from({ length: 1_000 }, () => 100),
    ...(task.givesUp && { decideUnknown: ({ key }) => giveUp(key) }),
  });
  if (task.clockBackMs !== undefined) setTimeout(putClockBack, CLOCK_BACK_AFTER_MS, task.clockBackMs);
  for (const [key, conversation] of task.add) {
    await outbox.add(
      { to: { vendor: "libredesk", conversation }, text: key, options: { to: ["ada@example.com"] } },
      { key },
    );
    say({ added: key });
  }
  await outbox.start({ concurrency: task.concurrency });
  if (task.waitForAll) {
    await quiet(outbox);
    const entries: Pick<Entry, "key" | "state">[] = [];
    for (let after: string | undefined; ; ) {
      const page = await outbox.list({ limit: 1_000, ...(after !== undefined && { after }) });
      entries.push(...page.entries.map(({ key, state }) => ({ key, state })));
      if (page.next === undefined) break;
      after = page.next;
    }
    say({ entries });
  } else {
    for (const [key] of task.add) await outbox.settled(key);
  }
  await outbox.close();
  process.exit(0);
}

/** Waits until all have ended, or been looked for until nothing more was found. */
async function quiet({ counts }: Pick<Outbox<AnyProvider>, "counts">): Promise<void> {
  for (let last = -1, since = performance.now(); ; await pause(50)) {
    const { queued, sending, unknown } = await counts();
    const open = queued + sending + unknown;
    if (open !== last) since = performance.now();
    last = open;
    if (open === 0) return;
    if (queued + sending === 0 && !task.givesUp && performance.now() - since > QUIET_MS) return;
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

function say(line: SenderLine): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}

function kill(place: string, key: string): void {
  say({ cutAt: place, key });
  process.kill(process.pid, task.cut?.signal ?? "SIGKILL");
}
