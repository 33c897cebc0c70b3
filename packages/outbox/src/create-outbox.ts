/// <reference lib="esnext.disposable" preserve="true" />
import { describe, refuseIn } from "@agentpost/transport";
import type { AddressOn, AnyProvider, ContentFor, EachMessage, Message, VendorOf } from "agentpost";
import { type AddOptions, addMessage, checkKey } from "./add-message.js";
import { CallOrder } from "./call-order.js";
import { DECISIONS, decide } from "./decide.js";
import { type Digest, keyedDigest } from "./digest.js";
import type { Decision, Entry, EntryState } from "./entry.js";
import { entryOf, resultOf, sealedResult } from "./entry-of.js";
import type { Counts, Row } from "./ledger.js";
import { type OutboxOptions, readOptions } from "./options.js";
import { outboxPage, type PageOptions } from "./page/page.js";
import { tellOf } from "./record-end.js";
import { withoutContent } from "./result.js";
import { endedWaiting, settledRow } from "./settled.js";
import { type WorkResult, workResult } from "./work-result.js";
import { Worker } from "./worker.js";

/**
 * Sends each message that was added at most once, and loses none, also where its process is killed at any moment. Without
 * type arguments it is any outbox, which takes what `parseMessage` gave.
 */
export interface Outbox<P extends AnyProvider = AnyProvider> extends AsyncDisposable {
  /**
   * Adds a message; it is on disk when this resolves. The same key with the same content gives the entry there is, whatever
   * its state. Throws an `InputError`, before anything is stored, where the message can't be sent or the key was used
   * for another content.
   */
  add<Vendor extends VendorOf<P>>(
    message: Message<Vendor, AddressOn<P, Vendor>, ContentFor<P, Vendor>> | EachMessage<P, Vendor>,
    options: AddOptions,
  ): Promise<Entry>;
  /**
   * Begins to send, with at most so many requests at once, and to look for what is `unknown`. Default: 16. 0 only looks, for
   * where an engine hands out the keys.
   */
  start(options?: {
    /** How many entries are under way at once. */
    readonly concurrency?: number;
  }): Promise<void>;
  /**
   * Claims nothing more and waits for what is in flight; after `timeoutMs` it is aborted, and what may have left is
   * `unknown`. A ledger that can't record it then isn't waited for: the entry's lease says the same. Default: 30,000.
   */
  stop(options?: {
    /** How long to wait for what is under way, in milliseconds. */
    readonly timeoutMs?: number;
  }): Promise<void>;
  /** Stops, and closes the ledger. */
  close(): Promise<void>;
  /** The entry once it is neither `queued` nor `sending`, and an `unknown` one once it was looked for. */
  settled(
    key: string,
    options?: {
      /** Ends the wait. */
      readonly signal?: AbortSignal;
    },
  ): Promise<Entry>;
  /** One entry by its key; undefined where there is none. */
  get(key: string): Promise<Entry | undefined>;
  /** Takes a `queued` entry out; undefined where it no longer is one. */
  cancel(key: string): Promise<Entry | undefined>;
  /**
   * Decides about an `unknown` entry. Undefined where it no longer is one, and for "send-again" also while its request may
   * still be under way. Throws an `InputError` for "send-again" of one that was erased.
   */
  decide(key: string, decision: Pick<Decision, "as" | "by">): Promise<Entry | undefined>;
  /** Entries in the order in which they were added, at most `limit` (default 100), and where the next page begins. */
  list(wanted?: {
    /** Those in this state alone. Default: all. */
    readonly state?: EntryState;
    /** At most so many. */
    readonly limit?: number;
    /** Where the page begins: the `next` of the page before. */
    readonly after?: string;
  }): Promise<{
    /** The entries, in the order in which they were added. */
    readonly entries: readonly Entry[];
    /** Where the next page begins; undefined at the end. */
    readonly next: string | undefined;
  }>;
  /** How many entries there are in each state. */
  counts(): Promise<Counts>;
  /** All entries that are `unknown`. */
  unknown(): AsyncGenerator<Entry>;
  /**
   * Drops the content of an entry that isn't `queued` or `sending`, and what was said about it: key, keyed digest, state,
   * marks and ids stay, so that the key still can't send again. An `unknown` one can't be looked for any more.
   */
  erase(key: string): Promise<Entry | undefined>;
  /** Drops entries that ended before then, and their keys: each of those may send again. How many those were. */
  prune(options: {
    /** Drops what ended before this time. */
    readonly endedBefore: Date;
  }): Promise<number>;
  /**
   * One HTML document with the states and the oldest entries of each, for people who look after it. Put it behind a login:
   * it shows keys and, where asked for, what the messages say.
   */
  page(options?: PageOptions): Promise<string>;
  /** Sends this entry if it is due, for an engine that hands out keys, as often as it likes. */
  work(key: string): Promise<WorkResult>;
}

const LIST_LIMIT = 100;
const MOST_LISTED = 1_000;
const PRUNED_AT_ONCE = 1_000;
const DEFAULT_CONCURRENCY = 16;
const DEFAULT_STOP_MS = 30_000;
const ENDED: readonly EntryState[] = ["sent", "rejected", "not-sent", "unknown", "canceled"];

/**
 * An outbox over a messenger. Throws an `InputError` for options that can't be used.
 *
 * @example
 * ```ts
 * import { createOutbox } from "@agentpost/outbox";
 * import { sqlite } from "@agentpost/outbox/sqlite";
 * import { createMessenger } from "agentpost";
 * import { vida } from "agentpost/vida";
 *
 * const outbox = createOutbox({ messenger: createMessenger([vida()]), ledger: sqlite({ file: "outbox.db" }) });
 * await outbox.start();
 * const to = { vendor: "vida", agent: "agent123", from: "+15551231234" } as const;
 * await outbox.add({ to, text: "Where is my order?" }, { key: "order-4711" });
 * console.log((await outbox.settled("order-4711")).state);
 * ```
 */
export function createOutbox<const P extends AnyProvider>(options: OutboxOptions<P>): Outbox<P> {
  const settings = readOptions(options);
  const { ledger, seal, hooks } = settings;
  const refuse = refuseIn("outbox", "use");
  let worker = new Worker(settings);
  const stopping = new Set<Worker>();
  const order = new CallOrder();
  let isStarted = false;
  let closes = 0;
  let opened: Promise<Digest> | undefined;

  /** A ledger's secret was made with it and stays: it is asked for once. */
  const openLedger = async () => {
    await ledger.open();
    return keyedDigest(settings.digestKey ?? (await ledger.digestKey()));
  };
  /** The ledger is opened by whatever needs it first, and again where that failed. */
  const open = () => {
    opened ??= openLedger().catch((error) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  const entry = async (row: Row | undefined) => (row ? entryOf(row, seal) : undefined);
  const told = (row: Row | undefined) => {
    if (row) tellOf(hooks, row);
    return entry(row);
  };

  const outbox: Outbox<P> = {
    async add(message, addOptions) {
      return entryOf(await addMessage(settings, await open(), order, message, addOptions), seal);
    },
    async start({ concurrency = DEFAULT_CONCURRENCY } = {}) {
      if (!Number.isSafeInteger(concurrency) || concurrency < 0) {
        refuse("concurrency", `is ${describe(concurrency)}; expected a whole number, 0 or more`);
      }
      if (isStarted) refuse("start", "was called twice; expected one start, or stop() before the next");
      isStarted = true;
      const starting = worker;
      try {
        await open();
      } catch (error) {
        if (worker === starting) isStarted = false;
        throw error;
      }
      // It may have been stopped meanwhile.
      if (worker === starting) starting.start(concurrency);
    },
    async stop({ timeoutMs = DEFAULT_STOP_MS } = {}) {
      if (typeof timeoutMs !== "number" || !(timeoutMs >= 0)) {
        refuse("timeoutMs", `is ${describe(timeoutMs)}; expected a number of milliseconds, 0 or more`);
      }
      isStarted = false;
      stopping.add(worker);
      worker = new Worker(settings);
      // With what an earlier stop still waits for, or `close` would close the ledger before that is recorded.
      const stopOne = async (each: Worker) => {
        await each.stop(timeoutMs);
        stopping.delete(each);
      };
      await Promise.all([...stopping].map(stopOne));
    },
    async close() {
      await outbox.stop();
      closes += 1;
      if (opened) await opened.then(() => ledger.close());
      opened = undefined;
    },
    async settled(key, { signal } = {}) {
      await open();
      const before = closes;
      const row = await settledRow(settings, checkKey(key), () => isStarted, signal).catch((error) => {
        // Of what was asked of it, a closed ledger says that it wasn't sent; of the entry, that isn't known.
        throw closes === before ? error : endedWaiting("closed");
      });
      return row ? entryOf(row, seal) : refuse("key", "is of no entry; expected one that was added");
    },
    async get(key) {
      await open();
      return entry(await ledger.get(checkKey(key)));
    },
    async cancel(key) {
      await open();
      return told(
        await ledger.change({
          key: checkKey(key),
          from: ["queued"],
          state: "canceled",
          dropContent: settings.dropContent,
        }),
      );
    },
    async decide(key, { as, by }) {
      if (!DECISIONS.includes(as)) refuse("as", `is ${describe(as)}; expected ${DECISIONS.join(", ")}`);
      if (typeof by !== "string" || !by) refuse("by", `is ${describe(by)}; expected who decides`);
      await open();
      return entry(await decide(settings, checkKey(key), { as, by }));
    },
    async list({ limit = LIST_LIMIT, ...wanted } = {}) {
      if (!Number.isSafeInteger(limit) || limit < 1 || limit > MOST_LISTED) {
        refuse("limit", `is ${describe(limit)}; expected 1 to ${MOST_LISTED}`);
      }
      await open();
      const { rows, next } = await ledger.list({ ...wanted, limit });
      return { entries: await Promise.all(rows.map((row) => entryOf(row, seal))), next };
    },
    async counts() {
      await open();
      return ledger.counts();
    },
    async *unknown() {
      for (let after: string | undefined; ; ) {
        const { entries, next } = await outbox.list({ state: "unknown", ...(after !== undefined && { after }) });
        yield* entries;
        if (next === undefined) return;
        after = next;
      }
    },
    async erase(key) {
      await open();
      const row = await ledger.get(checkKey(key));
      if (!row || !ENDED.includes(row.state)) return undefined;
      return entry(await ledger.erase(key, await sealedResult(withoutContent(await resultOf(row, seal)), seal)));
    },
    async prune({ endedBefore }) {
      await open();
      for (let all = 0; ; ) {
        const pruned = await ledger.prune(endedBefore.getTime(), PRUNED_AT_ONCE);
        all += pruned;
        if (pruned < PRUNED_AT_ONCE) return all;
      }
    },
    page: (pageOptions) => outboxPage(outbox, pageOptions),
    async work(key) {
      await open();
      await worker.work(checkKey(key));
      return workResult(settings, key, () => worker.abandon());
    },
    [Symbol.asyncDispose]: () => outbox.close(),
  };
  return outbox;
}
