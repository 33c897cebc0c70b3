import type { CellState, CoverageResult } from "../cells/coverage-result.ts";

/** What a test run says of one vendor's contract. */
export interface VendorCoverage extends CoverageResult {
  readonly vendor: string;
}

declare module "vitest" {
  interface TaskMeta {
    /** From the tests, which run in processes of their own, to the reporter. */
    contractCoverage?: VendorCoverage;
  }
}

export function countOf({ cells }: Pick<CoverageResult, "cells">, ...states: CellState[]): number {
  return cells.filter(({ state }) => states.includes(state)).length;
}
