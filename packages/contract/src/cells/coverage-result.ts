import type { Cell } from "./cell.ts";
import type { ContractCells } from "./cells-of.ts";
import type { Waiver } from "./waivers.ts";

/** What became of a cell. `needless`: a vendor's waiver says that it can't be hit, and it was. */
export type CellState = "hit" | "waived" | "open" | "needless";

export interface SettledCell {
  readonly id: string;
  readonly operation: string;
  readonly kind: Cell["kind"];
  readonly state: CellState;
  /** Why it is waived. */
  readonly reason?: string;
}

/** What a test run says of one contract; plain data. */
export interface CoverageResult {
  readonly cells: readonly SettledCell[];
  /** Waivers of cells that the contract doesn't have. */
  readonly strayWaivers: readonly string[];
  readonly notEntered: number;
}

/** Settles each cell: hit, waived, or neither. */
export function settleCells(
  { cells, notEntered }: ContractCells,
  waivers: readonly Waiver[],
  hit: ReadonlySet<string>,
): CoverageResult {
  const reasons = new Map(waivers.map(({ cell, reason }) => [cell, reason]));
  const ids = new Set(cells.map(({ id }) => id));
  return {
    cells: cells.map(({ id, name, kind, beyond }): SettledCell => {
      const own = { id, operation: name, kind };
      // What no vendor's tests can reach stays waived, so that a number known without a run is true of the run.
      if (beyond !== undefined && !reasons.has(id)) return { ...own, state: "waived", reason: beyond };
      const reason = reasons.get(id);
      if (reason === undefined) return { ...own, state: hit.has(id) ? "hit" : "open" };
      return { ...own, state: hit.has(id) ? "needless" : "waived", reason };
    }),
    strayWaivers: waivers.map(({ cell }) => cell).filter((cell) => !ids.has(cell)),
    notEntered,
  };
}

/**
 * Counts the cells of a contract, and those of them that are waived. A run that passes the gate covers all the others.
 */
export function countCells({ cells }: ContractCells, waivers: readonly Waiver[]): { cells: number; waived: number } {
  const waived = new Set(waivers.map(({ cell }) => cell));
  return {
    cells: cells.length,
    waived: cells.filter(({ id, beyond }) => beyond !== undefined || waived.has(id)).length,
  };
}
