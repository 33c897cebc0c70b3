import type { Account, EntryState, NotSentReason } from "./entry.js";

/** What happened to an entry. It bears neither content nor address. */
export interface EntryEvent extends Account {
  /** The entry's key, the caller's own. */
  readonly key: string;
  /** The state of the entry; see `EntryState`. */
  readonly state: EntryState;
  /** Why it ended without a request that arrived. */
  readonly reason: NotSentReason | undefined;
  /** How many attempts there were, this one included. */
  readonly attempts: number;
  /** Of an attempt that has ended: how long it took, in milliseconds. */
  readonly durationMs?: number;
}

/** Told what happens. What a hook throws is dropped, since it must not change what becomes of a message. */
export interface Hooks {
  /** An entry was added or has changed its state. */
  onEntry?(event: EntryEvent): void;
  /** The ledger couldn't be read or written, or what is for it couldn't be sealed; it is tried again. */
  onLedgerError?(error: unknown): void;
}

export function tell<Name extends keyof Hooks>(
  hooks: Hooks,
  name: Name,
  event: Parameters<NonNullable<Hooks[Name]>>[0],
) {
  (async () => hooks[name]?.(event as never))().catch(() => {});
}
