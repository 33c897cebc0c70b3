import { accountOf } from "./account.js";
import type { Entry, HeldBy } from "./entry.js";
import type { Row } from "./ledger.js";
import type { Result } from "./result.js";
import type { Seal } from "./seal.js";

/** A row as callers see it. */
export async function entryOf(row: Row, seal: Seal): Promise<Entry> {
  const result = await resultOf(row, seal);
  const facts = {
    key: row.key,
    account: accountOf(row.account),
    conversation: row.conversation,
    addedAt: time(row.addedAtMs),
    changedAt: time(row.changedAtMs),
    message: row.content === undefined ? undefined : JSON.parse(await seal.open(row.content)),
    attempts: row.attempts.map(({ mark, startedAtMs, outcome }) => ({ mark, startedAt: time(startedAtMs), outcome })),
    decisions: result.decisions ?? [],
  };
  switch (row.state) {
    case "queued":
      return { ...facts, state: "queued", dueAt: time(row.dueAtMs), heldBy: heldBy(row) };
    case "sending":
      return { ...facts, state: "sending", owner: row.owner ?? "" };
    case "sent":
      return { ...facts, state: "sent", sent: result.sent };
    case "rejected":
      return { ...facts, state: "rejected", error: result.error ?? NOTHING_TOLD };
    case "not-sent":
      return { ...facts, state: "not-sent", reason: row.reason ?? "given-up", error: result.error };
    case "unknown": {
      const { lookedForMs, candidates = [] } = result;
      // Of an attempt that was left behind, the last error is the one's before it.
      const error = row.attempts.at(-1)?.outcome === undefined ? undefined : result.error;
      return { ...facts, state: "unknown", error, lookedForMs, candidates };
    }
    case "canceled":
      return { ...facts, state: "canceled" };
  }
}

const NOTHING_TOLD = { name: "AgentpostError", message: "erased" };

/** What a row's `result` holds; nothing of one that has none. */
export async function resultOf({ result }: Row, seal: Seal): Promise<Result> {
  return result === undefined ? {} : JSON.parse(await seal.open(result));
}

export async function sealedResult(result: Result, seal: Seal): Promise<string> {
  return seal.seal(JSON.stringify(result));
}

function heldBy({ heldBy: key, accountHeldForMs }: Row): HeldBy | undefined {
  if (key !== undefined) return { by: "entry", key };
  return accountHeldForMs === undefined ? undefined : { by: "account", forMs: accountHeldForMs };
}

function time(ms: number): string {
  return new Date(ms).toISOString();
}
