import type { CoverageResult } from "../cells/coverage-result.ts";
import { MAX_DEPTH } from "../cells/max-depth.ts";
import { countOf, type VendorCoverage } from "./vendor-coverage.ts";

const HEADINGS = [
  "contract",
  "cells",
  "answers",
  "requests",
  "violations",
  "pages",
  "webhooks",
  "waived",
  "not covered",
];
const KINDS = ["answer", "request", "violation", "pages", "webhook"] as const;

/** A table for a terminal, a line a vendor. */
export function coverageTable(vendors: readonly VendorCoverage[]): string {
  const all = { vendor: "all", cells: vendors.flatMap(({ cells }) => cells) };
  const rows = [HEADINGS, ...[...vendors, ...(vendors.length > 1 ? [all] : [])].map(rowOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0)))
      .join("  "),
  );
  return [...lines, ...vendors.flatMap(notesOf)].join("\n");
}

/** Hit of all, for each kind of cell. */
function rowOf({ vendor, cells }: Pick<VendorCoverage, "vendor" | "cells">): string[] {
  const kinds = KINDS.map((kind) => {
    const own = cells.filter((cell) => cell.kind === kind);
    return `${countOf({ cells: own }, "hit", "needless")}/${own.length}`;
  });
  const waived = countOf({ cells }, "waived", "needless");
  return [vendor, String(cells.length), ...kinds, String(waived), String(countOf({ cells }, "open"))];
}

function notesOf({ vendor, cells, ...result }: VendorCoverage): string[] {
  const waived = cells.filter(({ state }) => state === "waived");
  const depth = depthNote(result);
  return [
    ...waived.map(({ id, reason }) => `${vendor}: waived: ${id}: ${reason}`),
    ...(depth === undefined ? [] : [`${vendor}: ${depth}`]),
  ];
}

/** What the rule about depth leaves out, where it does. */
export function depthNote({ notEntered }: Pick<CoverageResult, "notEntered">): string | undefined {
  if (notEntered === 0) return undefined;
  return `${notEntered} places in requests are more than ${MAX_DEPTH} names deep, or in a schema within itself; no cell is made of them.`;
}
