import { byPosition } from "./by-position.js";
import { firstOnly } from "./first-only.js";
import type { Pager } from "./pages-of.js";
import type { NumberPlan } from "./plan.js";

/**
 * Pages with numbers. Where the size is the client's to choose, it is chosen so that each page begins before the last
 * item read: `?page=2&page_size=50` would begin behind it, and nothing would tell whether one was removed between.
 */
export const byPage: Pager<NumberPlan> = (reading, plan) => {
  const { parameter, first, size: sizeAt, leastSize = 1 } = plan;
  firstOnly(reading, parameter, first);
  return byPosition(reading, plan, (at, rows) => {
    const size = sizeAt && at > 0 ? reachingBack(at, rows, leastSize) : rows;
    const index = at > 0 ? Math.floor(at / size) : 0;
    const sized = sizeAt && size > 0 ? ([[sizeAt, size]] as const) : [];
    return { from: index * size, size, isFixed: !sizeAt, values: [[parameter, index + first], ...sized] };
  });
};

/**
 * A size by which the list falls into pages that have `at` inside of one, near its beginning: not more than `rows` items,
 * since a vendor may allow no more, unless all of those sizes divide `at`, as happens with small ones.
 */
function reachingBack(at: number, rows: number, leastSize: number): number {
  let best = 0;
  for (let size = rows; size >= leastSize && size * 2 >= rows; size--) {
    const overlap = at % size;
    if (overlap > 0 && (best === 0 || overlap < at % best)) best = size;
  }
  for (let size = Math.max(rows + 1, leastSize); best === 0; size++) if (at % size > 0) best = size;
  return best;
}
