import type { Clock } from "./clock.js";
import type { Store } from "./store.js";
import type { StoredRow } from "./stored-row.js";

/**
 * When something is due: at once, at a time by the calendar, or after a wait in this boot. `due_at_ms` is what that was by
 * the calendar when it was written.
 */
export type Due = Pick<StoredRow, "due_clock" | "due_ms" | "due_at_ms">;

const AT_ONCE = "none";
const BY_CALENDAR = "calendar";

const bootClock = (clock: Clock) => `boot ${clock.boot}`;
const clocks = (clock: Clock) => [AT_ONCE, BY_CALENDAR, bootClock(clock)];

export const atOnce = (clock: Clock): Due => ({ due_clock: AT_ONCE, due_ms: 0, due_at_ms: clock.calendarMs() });
export const atTime = (ms: number): Due => ({ due_clock: BY_CALENDAR, due_ms: ms, due_at_ms: ms });

export function afterWait(clock: Clock, waitMs: number): Due {
  if (waitMs <= 0) return atOnce(clock);
  const due_ms = clock.monotonicMs() + waitMs;
  return { due_clock: bootClock(clock), due_ms, due_at_ms: clock.calendarMs() + waitMs };
}

/** How long until then, in milliseconds; 0 or less once it is due. */
export function restMs({ due_clock, due_ms, due_at_ms }: Due, clock: Clock): number {
  if (due_clock === AT_ONCE) return 0;
  if (due_clock === bootClock(clock)) return due_ms - clock.monotonicMs();
  return due_at_ms - clock.calendarMs();
}

// In the words of the partial indexes, by which SQLite finds them.
export const CLAIMABLE = "state = 'queued' AND held_by IS NULL";
export const TO_LOOK_FOR = "state = 'unknown' AND looks IS NOT NULL";
const BY_A_BOOT = "due_clock NOT IN ('none', 'calendar')";

/** That of these entries of the account which is due first, by each of the clocks. */
export function firstOfEachClock({ sql, clock }: Store, which: string, account: string): StoredRow[] {
  const query = `SELECT * FROM outbox_entry WHERE ${which} AND account = ? AND due_clock = ? ORDER BY due_ms, position LIMIT 1`;
  return clocks(clock).flatMap((name) => sql.all<StoredRow>(query, account, name));
}

/** What waits by the clock of another boot, whose time nobody knows any more, waits by the calendar from now on. */
export function forgetOtherBoots({ sql, clock }: Store): void {
  // Where a boot can't be told from another one, each may be another one.
  const kept = clock.boot === "" ? AT_ONCE : bootClock(clock);
  for (const table of ["outbox_entry", "outbox_account"]) {
    const others = `${BY_A_BOOT} AND due_clock <> ?`;
    sql.run(`UPDATE ${table} SET due_clock = '${BY_CALENDAR}', due_ms = due_at_ms WHERE ${others}`, kept);
  }
}
