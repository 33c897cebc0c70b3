import { AbortedError, type AgentpostError, InputError, RateLimitError } from "agentpost";
import type { AttemptEnd, Row } from "./ledger.js";

interface Limits {
  readonly maxTries: number;
  readonly maxAgeMs: number;
}

type Following = Pick<AttemptEnd, "outcome" | "state" | "isTry"> &
  Partial<Pick<AttemptEnd, "reason" | "waitMs" | "holdAccountMs">>;

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 300_000;

/** What follows for an entry from how its attempt failed. It is tried again only where nothing can be at the vendor. */
export function afterError(error: AgentpostError, row: Row, limits: Limits, stopping: AbortSignal): Following {
  const { outcome } = error;
  if (outcome === "unknown") return { outcome, state: "unknown", isTry: true };
  if (error instanceof InputError) return { outcome, state: "not-sent", reason: "input", isTry: true };
  if (error instanceof RateLimitError) {
    const waitMs = error.retryAfterMs ?? backoffMs(row.tries);
    return { ...again(waitMs, row, limits), outcome, holdAccountMs: waitMs };
  }
  if (outcome === "rejected") return { outcome, state: "rejected", isTry: true };
  // This process is stopping; the entry has lost nothing by it. An account's own signal would end the next try as well.
  if (error instanceof AbortedError && stopping.aborted) return { outcome, state: "queued", waitMs: 0, isTry: false };
  return { ...again(error.retryAfterMs ?? backoffMs(row.tries), row, limits), outcome };
}

/**
 * How old an entry was when it was claimed, since the time that its message was wanted at: by the store's calendar alone,
 * since this machine's may be another one.
 */
export function ageMs({ attempts, addedAtMs }: Row): number {
  const { startedAtMs = addedAtMs } = attempts.at(-1) ?? {};
  return startedAtMs - Math.max(addedAtMs, attempts[0]?.dueAtMs ?? addedAtMs);
}

function again(waitMs: number, row: Row, { maxTries, maxAgeMs }: Limits): Omit<Following, "outcome"> {
  if (row.tries + 1 >= maxTries) return { state: "not-sent", reason: "tries", isTry: true };
  if (ageMs(row) + waitMs > maxAgeMs) return { state: "not-sent", reason: "age", isTry: true };
  return { state: "queued", waitMs, isTry: true };
}

/** Twice as long after each try, and never the same for many entries at once. */
function backoffMs(tries: number): number {
  return Math.round(Math.min(FIRST_WAIT_MS * 2 ** tries, LONGEST_WAIT_MS) * (0.5 + Math.random() / 2));
}
