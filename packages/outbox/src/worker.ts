import { accountOf, accountText } from "./account.js";
import { tell } from "./hooks.js";
import type { Claim } from "./ledger.js";
import { canLook, lookForUnknown } from "./look-for-unknown.js";
import type { Settings } from "./options.js";
import { tellOf } from "./record-end.js";
import { sendEntry } from "./send-entry.js";
import { Slots } from "./slots.js";

// What is due and can't be claimed, such as an entry behind a transaction that isn't committed yet, is no reason to spin.
const SHORTEST_SLEEP_MS = 20;
const LONGEST_SLEEP_MS = 5_000;
const SHORTEST_ROUND_MS = 50;
const LOOKS_AT_ONCE = 4;
const LEDGER_PAUSE_MS = 500;
/** About 25 days; a timer that is to take longer fires at once. */
const LONGEST_TIMER_MS = 2_147_483_647;

/** A claim, and when its lease ends at the earliest, as `performance.now()` tells time. */
interface Taking {
  readonly claim: Claim;
  readonly leaseEndsAtMs: number;
}

/**
 * Sends what is due, with so many requests at once, and looks after what was left behind. Each request's entry is claimed
 * by itself when there is room for it: never more entries are `sending` than requests are in flight.
 */
export class Worker {
  readonly #settings: Settings;
  readonly #owner = crypto.randomUUID();
  readonly #accounts: readonly string[];
  readonly #sends = new Slots();
  readonly #looks = new Slots();
  readonly #aborting = new AbortController();
  readonly #inFlight = new Set<Promise<unknown>>();
  #unwatch: () => void = () => {};
  #isStopping = false;
  #isAbandoning = false;
  #rounds: ReturnType<typeof setInterval> | undefined;

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#accounts = settings.messenger.providers.map(accountText);
  }

  start(concurrency: number): void {
    const { ledger, leaseMs } = this.#settings;
    this.#unwatch = ledger.watch(() => this.#sends.wake());
    const roundMs = Math.min(Math.max(leaseMs / 4, SHORTEST_ROUND_MS), LONGEST_SLEEP_MS);
    this.#rounds = setInterval(() => void this.#keep(this.#round()), roundMs);
    void this.#keep(this.#round());
    const nextSendInMs = async () => {
      const inMs = (await this.#careful(() => ledger.nextDueInMs(this.#accounts))) ?? LONGEST_SLEEP_MS;
      return Math.min(Math.max(inMs, SHORTEST_SLEEP_MS), LONGEST_SLEEP_MS);
    };
    this.#keep(this.#sends.run(concurrency, (found) => this.#sendNext(found), nextSendInMs));
    this.#keep(
      this.#looks.run(
        LOOKS_AT_ONCE,
        (found) => this.#lookNext(found),
        async () => LONGEST_SLEEP_MS,
      ),
    );
  }

  /**
   * Claims nothing more and waits for what is in flight; after `timeoutMs` that is aborted, and recorded as it then is.
   * Where it is called again, the shortest time counts.
   */
  async stop(timeoutMs: number): Promise<void> {
    this.#isStopping = true;
    clearInterval(this.#rounds);
    this.#unwatch();
    this.#unwatch = () => {};
    this.#sends.close();
    this.#looks.close();
    const timer = setTimeout(() => this.#aborting.abort(), Math.min(timeoutMs, LONGEST_TIMER_MS));
    while (this.#inFlight.size > 0) await Promise.allSettled(this.#inFlight);
    clearTimeout(timer);
  }

  /** Claims this entry and sends it, if it is to be sent now. */
  async work(key: string): Promise<void> {
    await this.#keep(this.#sendWanted(key));
  }

  /** What nobody owns any more becomes `unknown`. */
  async abandon(): Promise<void> {
    const { ledger, afterUnknown, hooks } = this.#settings;
    const left = await ledger.abandon((account) => afterUnknown(accountOf(account)) === "hold");
    for (const row of left) tellOf(hooks, row);
  }

  /** One at a time, also where the ledger takes longer than a round. */
  async #round(): Promise<void> {
    if (this.#isAbandoning) return;
    this.#isAbandoning = true;
    await this.#careful(() => this.abandon());
    this.#isAbandoning = false;
    this.#looks.wake();
  }

  async #sendWanted(key: string): Promise<void> {
    const { claim, leaseEndsAtMs } = this.#newTaking();
    const row = await this.#settings.ledger.claim({ ...claim, key });
    if (row) await sendEntry(this.#settings, row, { leaseEndsAtMs, signal: this.#aborting.signal });
  }

  async #sendNext(found: () => void): Promise<boolean> {
    let next: Taking | undefined = this.#newTaking();
    for (let isFirst = true; next; isFirst = false) {
      const { claim, leaseEndsAtMs } = next;
      next = undefined;
      const row = await this.#careful(() => this.#settings.ledger.claim(claim));
      if (!row) return !isFirst;
      found();
      const nextClaim = () => {
        next = this.#isStopping ? undefined : this.#newTaking();
        return next?.claim;
      };
      await sendEntry(this.#settings, row, { leaseEndsAtMs, signal: this.#aborting.signal, nextClaim });
    }
    return true;
  }

  async #lookNext(found: () => void): Promise<boolean> {
    const { ledger, lookAgainAfterMs, decideUnknown } = this.#settings;
    const accounts = this.#accounts.filter((account) => decideUnknown || canLook(this.#settings, account));
    if (accounts.length === 0) return false;
    const row = await this.#careful(() => ledger.claimLook(accounts, (looks) => lookAgainAfterMs[looks]));
    if (!row) return false;
    found();
    await this.#careful(() => lookForUnknown(this.#settings, row, this.#aborting.signal));
    return true;
  }

  #newTaking(): Taking {
    const { leaseMs } = this.#settings;
    const claim = { accounts: this.#accounts, owner: this.#owner, mark: crypto.randomUUID(), leaseMs };
    return { claim, leaseEndsAtMs: performance.now() + leaseMs };
  }

  /** What the store can't do now is told, and done later: nothing that is in the ledger is lost by it. */
  async #careful<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await work();
    } catch (error) {
      tell(this.#settings.hooks, "onLedgerError", error);
      await new Promise((resolve) => setTimeout(resolve, LEDGER_PAUSE_MS));
      return undefined;
    }
  }

  #keep<Result>(work: Promise<Result>): Promise<Result> {
    const kept = work.finally(() => this.#inFlight.delete(kept));
    this.#inFlight.add(kept);
    return kept;
  }
}
