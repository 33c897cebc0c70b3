// What the generator needs: no test runner comes with it.
export { type CellSide, cellsOf } from "./cells-of.ts";
export { coverageGaps } from "./coverage-gaps.ts";
export { countCells } from "./coverage-result.ts";
export { vendorWaivers } from "./vendor-waivers.ts";
