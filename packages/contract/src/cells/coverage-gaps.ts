import type { CoverageResult } from "./coverage-result.ts";

/** What keeps a contract from being covered, a sentence each; empty where nothing does. */
export function coverageGaps({ cells, strayWaivers }: CoverageResult): string[] {
  const ids = cells.map(({ id }) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [
    ...cells.filter(({ state }) => state === "open").map(({ id }) => `not covered: ${id}`),
    ...cells.filter(({ state }) => state === "needless").map(({ id }) => `waived, and covered all the same: ${id}`),
    ...strayWaivers.map((id) => `waived, but the contract has no such cell: ${id}`),
    ...twice.map((id) => `two cells have the same id: ${id}`),
  ];
}
