export { byAddress } from "./pages/by-address.js";
export { byCursor } from "./pages/by-cursor.js";
export { byOffset } from "./pages/by-offset.js";
export { byPage } from "./pages/by-page.js";
export { type Page, type Pager, type PagerPage, type Pages, pagesOf } from "./pages/pages-of.js";
export type { AddressPlan, CursorPlan, Keys, NumberPlan, PagePlan, PositionPlan } from "./pages/plan.js";
export type { AnyAnswer, RawPage, Reading, Values } from "./pages/reading.js";
export { type EachFunction, withEach } from "./pages/with-each.js";
