// A process that gives messages to an engine and sends what the engine hands out, until it is done or killed: by itself, as
// an engine is used without an outbox, or through an outbox whose keys the engine hands out.
import { setTimeout as pause } from "node:timers/promises";
import { createOutbox, type Outbox } from "@agentpost/outbox";
import { createMessenger } from "agentpost";
import { createInbox } from "agentpost/inbox";
import { libredesk } from "agentpost/libredesk";
import { libredesk as libredeskInbox } from "agentpost/libredesk/inbox";
import { cutFetch, cutLedger, killer } from "../kill/cut.ts";
import { type LedgerPlace, openLedger } from "../kill/open-ledger.ts";
import type { SenderPlace } from "../kill/places.ts";
import { killSelf, type RoundTask, readTask, say } from "../kill/sender-lines.ts";
import { allEntries, LEASE_MS, LOOK_FOR_MS, quiet, TIMEOUT_MS } from "../kill/sender-outbox.ts";
import type { Desk, DeskMessage, EnginePlace } from "./engine.ts";
import { openEngine } from "./open-engine.ts";

export interface EngineTask extends RoundTask {
  readonly engine: EnginePlace;
  /** Of the outbox that the engine drives; without it, the engine sends by itself. */
  readonly ledger?: LedgerPlace;
}

const task = readTask<EngineTask>();
const { cut } = task;
const kill = killSelf("SIGKILL");
const at = cut ? killer(cut, kill) : () => {};
const account = { baseUrl: task.baseUrl, apiKey: "key-of-a-test", apiSecret: "secret-of-a-test" };
const messenger = createMessenger([
  libredesk({ ...account, ...(cut && { fetch: cutFetch(cut, kill), fetchSendsOnce: true }) }),
]);
const done = new Set<string>();
void main();

async function main(): Promise<void> {
  const outbox = task.ledger && openOutbox(task.ledger);
  // Where the outbox is at is its ledger's to tell.
  const here = (place: SenderPlace, key: string) => (outbox ? undefined : at(place, key));
  const engine = await openEngine(task.engine, {
    async send(message) {
      here("once the claim is on disk", message.text);
      await messenger.send(message);
      here("before the outcome is recorded", message.text);
      done.add(message.text);
    },
    onNoted: (key) => here("once the outcome is on disk", key),
    ...(outbox && { outbox }),
  });
  say({ started: true });
  for (const [key, conversation] of task.add) {
    here("before the entry is added", key);
    await engine.add(messageOf(key, conversation), key);
    here("once the entry is on disk", key);
    say({ added: key });
  }
  await engine.work(task.concurrency);
  if (task.waitForAll) {
    while ((await engine.open()) > 0) await pause(100);
    if (outbox) {
      await outbox.start();
      await quiet(outbox);
      say({ entries: await allEntries(outbox) });
    }
  } else if (outbox) {
    for (const [key] of task.add) await outbox.settled(key);
  } else {
    while (!task.add.every(([key]) => done.has(key))) await pause(10);
    await noted();
  }
  process.exit(0);
}

/** Gives the engine the time to note what it has done, which not every one tells. */
function noted(): Promise<void> {
  return pause(100);
}

function openOutbox(place: LedgerPlace): Outbox<Desk> {
  const ledger = openLedger(place);
  return createOutbox({
    messenger,
    inbox: createInbox([libredeskInbox(account)]),
    ledger: cut ? cutLedger(ledger, cut, kill) : ledger,
    timeoutMs: TIMEOUT_MS,
    leaseMs: LEASE_MS,
    lookForMs: LOOK_FOR_MS,
    lookAgainAfterMs: Array.from({ length: 1_000 }, () => 100),
  });
}

function messageOf(key: string, conversation: string): DeskMessage {
  return { to: { vendor: "libredesk", conversation }, text: key, options: { to: ["ada@example.com"] } };
}
