import type { AttemptEnd, Row } from "./ledger.js";

/** What a store writes when an attempt has ended. */
export interface EndedRow extends Pick<Row, "state" | "reason" | "result" | "tries" | "attempts"> {
  /** Whether the entry moved on; otherwise the attempt's outcome alone is new. */
  readonly moved: boolean;
}

/**
 * What the end of an attempt makes of a row, the same for every store. An end may come late, when the lease had passed and
 * the entry was called `unknown`, or a person has decided since: what is then certain stands above what was believed, so
 * that an entry whose first attempt turns out to have been sent isn't sent again.
 */
export function endAttempt(row: Row, end: AttemptEnd): EndedRow {
  const attempts = row.attempts.map((each) => (each.mark === end.mark ? { ...each, outcome: end.outcome } : each));
  const isLast = row.attempts.at(-1)?.mark === end.mark;
  const isCertain = end.outcome === "sent" || end.outcome === "rejected";
  const applies =
    isLast &&
    (row.state === "sending" ||
      row.state === "unknown" ||
      (isCertain && (row.state === "queued" || row.reason === "given-up")));
  if (!applies) return { ...row, attempts, moved: false };
  const { state, reason, result, isTry } = end;
  return { state, reason, result, tries: row.tries + (isTry ? 1 : 0), attempts, moved: true };
}
