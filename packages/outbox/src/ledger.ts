import type { EntryState, NotSentReason } from "./entry.js";

/**
 * One row of a ledger. Times are milliseconds since 1970 by the store's calendar; texts that may be sealed are opaque to
 * a store.
 */
export interface Row {
  /** The entry's key, the caller's own. */
  readonly key: string;
  /** A keyed digest of the message: the same key again is compared by it. */
  readonly digest: string;
  /** The account that sends it. */
  readonly account: string;
  /** What is kept in order: no two of one conversation are under way together. */
  readonly conversation: string;
  /** The state of the entry; see `EntryState`. */
  readonly state: EntryState;
  /** Why it ended without a request that arrived. */
  readonly reason: NotSentReason | undefined;
  /** The message, as `Seal` made it; undefined once it was erased. */
  readonly content: string | undefined;
  /** When it was added, in milliseconds since 1970. */
  readonly addedAtMs: number;
  /** When it changed last, in milliseconds since 1970. */
  readonly changedAtMs: number;
  /** Not to be claimed before, in milliseconds since 1970. */
  readonly dueAtMs: number;
  /** The key of the entry before it in its conversation, while that one is live or holds the rest. */
  readonly heldBy: string | undefined;
  /** For how long its account is held after a 429, in milliseconds; undefined where it isn't. */
  readonly accountHeldForMs: number | undefined;
  /** The process that has taken it, by an id of its own. */
  readonly owner: string | undefined;
  /** Tries that were counted; an attempt that was given up before its request isn't. */
  readonly tries: number;
  /** Its attempts, the oldest first. */
  readonly attempts: readonly RowAttempt[];
  /** What the last attempt ended with, what a search found, and decisions: JSON, as `Seal` made it. */
  readonly result: string | undefined;
}

/** One attempt, as a ledger keeps it. */
export interface RowAttempt {
  /** The attempt's mark, which no other one has. */
  readonly mark: string;
  /** When it was claimed, in milliseconds since 1970. */
  readonly startedAtMs: number;
  /** Since when it could be, in milliseconds since 1970; of the first attempt that is when the message was wanted. */
  readonly dueAtMs?: number;
  /** How the attempt ended. */
  readonly outcome?: "sent" | "not-sent" | "rejected" | "unknown";
}

/** A row that is to be added. */
export interface NewRow {
  /** The entry's key, the caller's own. */
  readonly key: string;
  /** A keyed digest of the message, by which the same key again is compared. */
  readonly digest: string;
  /** The account that sends it. */
  readonly account: string;
  /** What is kept in order: no two of one conversation are under way together. */
  readonly conversation: string;
  /** The message, as `Seal` made it. */
  readonly content: string;
  /** Not to be claimed before, in milliseconds since 1970. */
  readonly notBeforeMs: number | undefined;
  /**
   * Not to be added where an entry with this digest was added no longer ago, in milliseconds, and is at the vendor or may
   * come there: it is `queued`, `sending`, `sent` or `unknown`. That row comes back.
   */
  readonly unlessSameWithinMs?: number;
  /** Not to be added where its account has had so many entries lately, whatever became of them. */
  readonly rateLimit?: RateLimit | undefined;
}

/** How many entries an account may have within a time, whoever adds them to the ledger. */
export interface RateLimit {
  /** So many, 1 or more. */
  readonly entries: number;
  /** Within so many milliseconds, by the store's calendar. */
  readonly withinMs: number;
}

/** What came of adding a row. */
export interface AddedRow {
  /** The row as it is; of one that `rateLimit` keeps out, the row whose age will make room. */
  readonly row: Row;
  /** False where nothing was added. */
  readonly isNew: boolean;
  /** Where `rateLimit` keeps it out: how long until there is room, in milliseconds. */
  readonly roomInMs?: number;
}

/** Which entry to take. */
export interface Claim {
  /** Any of these accounts' entries; those of others stay as they are. */
  readonly accounts: readonly string[];
  /** This one alone, where an engine hands out keys. */
  readonly key?: string;
  /** The process that has taken it, by an id of its own. */
  readonly owner: string;
  /** The mark of the attempt; no two claims bear the same one. */
  readonly mark: string;
  /** After this time without a sign of its owner, in milliseconds, the entry is taken for left behind. */
  readonly leaseMs: number;
}

/** How an attempt ended, and what follows for the entry. */
export interface AttemptEnd {
  /** The entry's key, the caller's own. */
  readonly key: string;
  /** The attempt's, which is the right to record it. */
  readonly mark: string;
  /** How the attempt ended. */
  readonly outcome: "sent" | "not-sent" | "rejected" | "unknown";
  /** `queued` for another try. */
  readonly state: "queued" | "sent" | "rejected" | "not-sent" | "unknown";
  /** Why it ended without a request that arrived. */
  readonly reason?: NotSentReason;
  /** Of `queued`: how long to wait. */
  readonly waitMs?: number;
  /** Keeps the whole account from sending, for so long: what a 429 asks for. */
  readonly holdAccountMs?: number;
  /** What the ledger keeps of the end: JSON, as `Seal` made it. */
  readonly result: string | undefined;
  /** False of an attempt that was given up before its request. */
  readonly isTry: boolean;
  /** Drops the content with the outcome. */
  readonly dropContent?: boolean;
  /** Of `unknown`: whether the rest of the conversation waits for a decision. */
  readonly holdsConversation?: boolean;
  /**
   * What its owner claims next, with this very claim and whatever has come between: a store may take an entry for it in
   * the transaction that records the end, and hands it out when it is asked.
   */
  readonly next?: Claim;
}

/** A change of an entry's state, made only where it is in one of `from`. */
export interface Change {
  /** The entry's key, the caller's own. */
  readonly key: string;
  /** The states that it may be in. */
  readonly from: readonly EntryState[];
  /** The mark that its last attempt has to bear: what is said of one attempt is nothing to the next. Default: any. */
  readonly mark?: string | undefined;
  /** The state of the entry; see `EntryState`. */
  readonly state: EntryState;
  /** Why it ended without a request that arrived. */
  readonly reason?: NotSentReason;
  /** What the ledger keeps of the end: JSON, as `Seal` made it. */
  readonly result?: string | undefined;
  /** Drops the message's content as well. */
  readonly dropContent?: boolean;
  /**
   * Refused until the last attempt's lease and, after it, so many milliseconds have passed, whether it has ended or not: at
   * the vendor it may still be under way.
   */
  readonly afterLeaseAndMs?: number;
}

/** Which rows are wanted. */
export interface RowsWanted {
  /** The state of the entry; see `EntryState`. */
  readonly state?: EntryState;
  /** At most so many. */
  readonly limit: number;
  /** After this one in the order of adding: the `position` of the last page's end. */
  readonly after?: string;
}

/** A page of rows. */
export interface RowPage {
  /** The rows, in the order in which they were added. */
  readonly rows: readonly Row[];
  /** Where the next page begins; undefined at the end. */
  readonly next: string | undefined;
}

/** How many entries there are in each state. */
export type Counts = Readonly<Record<EntryState, number>>;

/**
 * What an outbox remembers by. Every promise resolves when what it says is on disk, and is one transaction. One suite of
 * tests holds for every ledger: `describeLedger` in this package's tests.
 *
 * A ledger has a clock of its own for leases and waits, which never runs back while its machine is up.
 */
export interface Ledger {
  /** Opens the store and brings its schema up to date: forward only, and refusing one that is newer than this code. */
  open(): Promise<void>;
  /** Gives back what `open` took. */
  close(): Promise<void>;

  /** A secret that belongs to the ledger, made with it: the key of the digests, where the caller has none. */
  digestKey(): Promise<string>;

  /**
   * Adds an entry at the end of its conversation. Where the key is taken, the row there is comes back, untouched; of several
   * that are added at once with one digest and `unlessSameWithinMs`, one is, and no more than `rateLimit` lets in.
   * `transaction` is the caller's own, at a store that can join one.
   */
  add(row: NewRow, transaction?: unknown): Promise<AddedRow>;

  /**
   * `queued` → `sending`, with owner, lease and a new attempt: of the entry that is due for longest, isn't held by another
   * one of its conversation, and whose account isn't held. Undefined where there is none.
   */
  claim(claim: Claim): Promise<Row | undefined>;
  /** How long until the next of these accounts' entries can be claimed, in milliseconds; undefined where none waits. */
  nextDueInMs(accounts: readonly string[]): Promise<number | undefined>;
  /** Whether the attempt still owns its entry; it gives up where it doesn't. */
  owns(key: string, mark: string): Promise<boolean>;
  /** Records the end of an attempt, by `endAttempt`; the row as it is then, or undefined where there is none. */
  end(end: AttemptEnd): Promise<Row | undefined>;
  /**
   * Entries that are `sending` and whose lease has passed become `unknown`, and hold the rest of their conversation where
   * `holdsConversation` says so of their account.
   */
  abandon(holdsConversation: (account: string) => boolean): Promise<readonly Row[]>;

  /** A compare-and-set of the state. Undefined where the entry isn't as `from` and `mark` say, or may not change yet. */
  change(change: Change): Promise<Row | undefined>;
  /**
   * An entry that is `unknown` and due for a look at its vendor, at once for the first time. It is due again after
   * `againInMs(looks before this one)`, or never where that is undefined.
   */
  claimLook(accounts: readonly string[], againInMs: (looks: number) => number | undefined): Promise<Row | undefined>;

  /** One row by its key; undefined where there is none. */
  get(key: string): Promise<Row | undefined>;
  /** The first of a conversation's entries that are queued; undefined where none is. */
  nextInConversation(account: string, conversation: string): Promise<Row | undefined>;
  /** A page of rows, in the order in which they were added. */
  list(wanted: RowsWanted): Promise<RowPage>;
  /** How many rows there are in each state. */
  counts(): Promise<Counts>;
  /** Drops content and results of an entry that has ended or is `unknown`; keeps key, digest, state, marks and ids. */
  erase(key: string, result: string | undefined): Promise<Row | undefined>;
  /** Drops entries that ended before this time, and their keys, at most `limit`; how many those were. */
  prune(endedBeforeMs: number, limit: number): Promise<number>;

  /**
   * Calls back when entries were added or changed, here or in another process, as far as the store can tell: with the key,
   * where it knows that one entry alone has changed.
   */
  watch(onChange: (key?: string) => void): () => void;
}
