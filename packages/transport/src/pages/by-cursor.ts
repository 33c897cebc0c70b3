import { identityOf, valueAt } from "./keys.js";
import type { Pager, PagerPage } from "./pages-of.js";
import type { CursorPlan } from "./plan.js";
import type { Reading, Values } from "./reading.js";
import { Recent } from "./recent.js";

/** Pages that lead to the next by a cursor. A caller's own is where the reading begins. */
export const byCursor: Pager<CursorPlan> = async function* (reading: Reading, plan: CursorPlan) {
  const { cursor: cursorAt, parameter, id, shortPageEnds } = plan;
  const used = new Recent();
  const known = new Recent();
  used.add(identityOf(reading.given(parameter)));
  for (let values: Values = []; ; ) {
    const page = await reading.ask(values);
    const { answer, items, ids } = page;
    const fresh = id ? items.filter((_, index) => known.add(ids[index])) : items;
    yield [answer, fresh] satisfies PagerPage;
    const cursor = cursorAt ? valueAt(answer.data, cursorAt) : valueAt(items.at(-1), id ?? []);
    const isShort = shortPageEnds && items.length < reading.askedSize;
    if (isShort || reading.saysLast(page) || cursor === undefined || cursor === null || cursor === "") return;
    if (!used.add(identityOf(cursor))) {
      throw reading.unusable(answer, "leads back to a page that came before, so that the pages would never end");
    }
    values = [[parameter, cursor]];
  }
};
