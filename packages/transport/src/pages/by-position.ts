import type { PagerPage } from "./pages-of.js";
import type { PositionPlan } from "./plan.js";
import type { RawPage, Reading, Values } from "./reading.js";
import { Recent } from "./recent.js";

/** A part of the list to ask for. */
export interface Window {
  /** How many items come before it. */
  readonly from: number;
  /** How many items it may have; 0 where that isn't known. */
  readonly size: number;
  /** Whether it is the vendor's alone where one ends and the next begins. */
  readonly isFixed?: boolean;
  readonly values: Values;
}

/** The window that begins before an item and goes beyond it; `rows` is how many items a page has. */
export type WindowAt = (at: number, rows: number) => Window;

interface Seen extends Window, RawPage {}

// A list may grow while it is read, so that a window has nothing new; but not by as much as was read, time after time.
const MOST_REPEATS = 5;

/**
 * Reads a list by position while items are added to it and removed from it. A window is taken where it shows an item that
 * is known, or the list's beginning: what follows the last known one then follows it without a gap, whatever moved. Where
 * it shows none, items before it were removed, and it is looked for further back. So an item that is there from start to
 * end comes once, in the list's order, as long as items keep their order and the last hundred thousand don't all go.
 */
export async function* byPosition(reading: Reading, plan: PositionPlan, windowAt: WindowAt): AsyncGenerator<PagerPage> {
  const known = new Recent();
  const read = async (window: Window): Promise<Seen> => ({ ...window, ...(await reading.ask(window.values)) });
  const isKnown = ({ ids }: RawPage) => ids.some((id) => known.has(id));

  let window = await read({ ...windowAt(0, 0), size: reading.askedSize });
  const rows = window.items.length;
  for (let repeats = 0, isFirst = true; ; isFirst = false) {
    const { answer, items, ids, from, isFixed } = window;
    const start = ids.map((id) => known.has(id)).lastIndexOf(true) + 1;
    const fresh = items.filter((_, index) => index >= start && known.add(ids[index]));
    if (fresh[0] !== undefined || isFirst) yield [answer, fresh];
    if (isLast(reading, plan, window, fresh.length)) return;
    const total = reading.totalOf(answer) ?? 0;
    window = await locate(from + (isFixed ? rows : items.length), total);
    repeats = String(window.ids) === String(ids) ? repeats + 1 : 0;
    if (repeats === MOST_REPEATS) {
      throw reading.unusable(answer, "has the items of the pages before it, so that the pages would never end");
    }
  }

  async function locate(end: number, total: number): Promise<Seen> {
    let at = end;
    for (let step = rows; ; step *= 2) {
      const found = await read(windowAt(at, rows));
      if (isKnown(found)) return found;
      // A page that can't reach back is taken as it comes, unless the list has become shorter.
      const isNext = found.from === end && found.isFixed && (reading.totalOf(found.answer) ?? total) >= total;
      if (isNext || (found.from === 0 && !known.isFull)) return found;
      if (found.from === 0) {
        throw reading.unusable(found.answer, "has none of the items that were read, so that the next can't be told");
      }
      at = Math.max(0, Math.min(at, found.from) - step);
    }
  }
}

function isLast(reading: Reading, plan: PositionPlan, window: Seen, fresh: number): boolean {
  const { items, from, size } = window;
  const isShort = items.length < size;
  if (items.length === 0 || (isShort && (fresh === 0 || plan.shortPageEnds))) return true;
  return reading.saysLast(window, from + items.length) ?? false;
}
