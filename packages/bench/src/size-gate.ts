import { pnpmCommand } from "@agentpost/workspace";
import type { SizeLimit } from "./limits.ts";
import { plainTable } from "./report/plain-table.ts";
import { kilobytes } from "./report/units.ts";
import type { SizeResult } from "./results.ts";

export interface GateResult {
  readonly passed: boolean;
  /** A table and what to do about it. */
  readonly text: string;
}

/** Holds sizes against their ceilings, and says beside them how far the goals are. */
export function holdSizes(sizes: readonly SizeResult[], limits: readonly SizeLimit[]): GateResult {
  const rows: string[][] = [];
  const over: string[] = [];
  for (const { what, goal, ceiling, measure } of limits) {
    const now = measure(sizes);
    const verdict = now > ceiling ? "OVER THE CEILING" : held(now, goal);
    if (now > ceiling) over.push(`${what} takes ${kilobytes(now)}, ${now - ceiling} bytes over its ceiling`);
    rows.push([what, goal === undefined ? "" : kilobytes(goal), kilobytes(now), kilobytes(ceiling), verdict]);
  }
  const remedy =
    `See where the bytes are with: ${pnpmCommand("bench --only sizes --modules")}. ` +
    "If they are worth it, raise the ceiling in packages/bench/src/limits.ts and say why in the commit.";
  const rest = over.length > 0 ? `\n${over.join("\n")}\n${remedy}` : "";
  const table = plainTable(["bundle, min + gzip", "goal", "now", "ceiling", ""], rows);
  return { passed: over.length === 0, text: `${table}${rest}` };
}

function held(now: number, goal: number | undefined): string {
  if (goal === undefined) return "held";
  return now > goal ? "held; goal not met yet" : "goal met";
}
