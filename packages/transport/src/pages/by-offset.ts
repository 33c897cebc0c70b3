import { byPosition } from "./by-position.js";
import { firstOnly } from "./first-only.js";
import type { Pager } from "./pages-of.js";
import type { PositionPlan } from "./plan.js";

/** Pages from an offset: each begins with the last item that was read, which shows that nothing is missed. */
export const byOffset: Pager<PositionPlan> = (reading, plan) => {
  const { parameter, size: sizeAt } = plan;
  firstOnly(reading, parameter, 0);
  return byPosition(reading, plan, (at, rows) => {
    const asked = reading.askedSize;
    // With a page of one item, the next one would have to be on it too.
    const size = sizeAt && rows === 1 ? 2 : asked || rows;
    const isFixed = rows === 1 && !sizeAt;
    const from = isFixed ? at : Math.max(0, at - 1);
    const sized = sizeAt && (asked || size !== rows) ? ([[sizeAt, size]] as const) : [];
    return { from, size, isFixed, values: [[parameter, from], ...(rows > 0 ? sized : [])] };
  });
};
