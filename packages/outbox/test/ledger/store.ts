import type { AttemptEnd, Claim, Ledger, NewRow, Row } from "../../src/ledger.ts";

/** A store that is empty, and gone when the test is over. */
export interface LedgerStore {
  /** A handle on it that isn't open yet; each may be in a process of its own. */
  ledger(): Ledger;
  remove(): Promise<void>;
}

/** Makes a store; the tests of a ledger are the same for each kind. */
export type MakeStore = () => Promise<LedgerStore>;

let marks = 0;

export function newRow(key: string, facts: Partial<NewRow> = {}): NewRow {
  const { conversation = key } = facts;
  return { key, digest: "d1", account: "vida", content: "{}", notBeforeMs: undefined, ...facts, conversation };
}

/** Of the account that new rows have, with a mark of its own. */
export function newClaim(facts: Partial<Claim> = {}): Claim {
  marks += 1;
  return { accounts: ["vida"], owner: "me", mark: `m${marks}`, leaseMs: 60_000, ...facts };
}

/** The attempt that is under way was answered. */
export function ended(row: Row | undefined, facts: Partial<AttemptEnd> = {}): AttemptEnd {
  const { outcome = "sent" } = facts;
  const state = facts.state ?? outcome;
  return { key: keyOf(row), mark: markOf(row), result: `"${state}"`, isTry: true, ...facts, outcome, state };
}

export function keyOf(row: Row | undefined): string {
  if (!row) throw new Error("there is no row");
  return row.key;
}

export function markOf(row: Row | undefined): string {
  const last = row?.attempts.at(-1);
  if (!last) throw new Error("there is no attempt");
  return last.mark;
}

export async function addAll(ledger: Ledger, keys: readonly string[], facts: Partial<NewRow> = {}): Promise<void> {
  for (const key of keys) await ledger.add(newRow(key, facts));
}

export const hold = () => true;
export const go = () => false;
