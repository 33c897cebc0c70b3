import type { AttemptEnd, Row } from "./ledger.js";

/** What a store writes when an attempt has ended. */
export interface EndedRow extends Pick<Row, "state" | "reason" | "result" | "tries" | "attempts"> {
  /** Whether the entry moved on; otherwise what is known of the attempt alone is new. */
  readonly moved: boolean;
}

/**
 * What the end of an attempt makes of a row, the same for every store. An end may come late, when the lease had passed and
 * the entry was called `unknown`, or somebody has decided since: what is then certain stands above what was believed, and
 * a message that exists is never sent again, whichever attempt it came from.
 */
export function endAttempt(row: Row, end: AttemptEnd): EndedRow {
  const attempts = row.attempts.map((each) => (each.mark === end.mark ? { ...each, outcome: end.outcome } : each));
  const isLast = row.attempts.at(-1)?.mark === end.mark;
  const isFirstEnd = row.attempts.some(({ mark, outcome }) => mark === end.mark && outcome === undefined);
  const tries = row.tries + (isFirstEnd && end.isTry ? 1 : 0);
  const isOver = row.state === "sent" || row.state === "rejected";

  if (attempts.some(({ outcome }) => outcome === "sent")) {
    const result = end.outcome === "sent" && !isOver ? end.result : row.result;
    const another = row.state === "sending" && !isLast;
    if (another || row.state === "sent") return { ...row, result, tries, attempts, moved: false };
    return { state: "sent", reason: undefined, result, tries, attempts, moved: true };
  }
  const isCertain = end.outcome === "rejected" && end.state === "rejected";
  const applies = isLast && (row.state === "sending" || row.state === "unknown" || (isCertain && !isOver));
  if (!applies) return { ...row, tries, attempts, moved: false };
  return { state: end.state, reason: end.reason, result: end.result, tries, attempts, moved: true };
}
