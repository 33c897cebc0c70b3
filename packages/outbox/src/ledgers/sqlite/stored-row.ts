import type { EntryState, NotSentReason } from "../../entry.js";

/** A row of the table, as SQLite gives it. */
export interface StoredRow {
  /** The order of adding. */
  readonly position: number;
  readonly key: string;
  readonly digest: string;
  readonly account: string;
  readonly conversation: string;
  readonly state: EntryState;
  readonly reason: NotSentReason | null;
  /** 1 of what keeps its place in the conversation: `queued`, `sending`, and an `unknown` that holds the rest. */
  readonly live: 0 | 1;
  /** The key of the live entry before it in its conversation. */
  readonly held_by: string | null;
  readonly content: string | null;
  readonly added_at_ms: number;
  readonly changed_at_ms: number;
  readonly due_clock: string;
  readonly due_ms: number;
  readonly due_at_ms: number;
  readonly owner: string | null;
  readonly lease_boot: string | null;
  readonly lease_from_ms: number | null;
  readonly lease_ms: number | null;
  readonly tries: number;
  /** Looks for it at its vendor so far; null once no other is to follow. */
  readonly looks: number | null;
  /** JSON. */
  readonly attempts: string;
  readonly result: string | null;
}
