import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Reporter, TestModule } from "vitest/node";
import { coveragePage } from "./coverage-page.ts";
import { coverageTable } from "./coverage-table.ts";
import type { VendorCoverage } from "./vendor-coverage.ts";

/** Where the page goes, from the folder in which the tests are run. */
const PAGE = "packages/contract/report/coverage.html";

export interface CoverageReporterOptions {
  readonly print?: (text: string) => void;
  /** The folder that the page's path begins at. */
  readonly root?: string;
}

/** A reporter for Vitest: a table of what the contract tests of this run covered, and a page that shows each cell. */
export function coverageReporter({
  print = console.log,
  root = process.cwd(),
}: CoverageReporterOptions = {}): Reporter {
  return {
    onTestRunEnd(modules) {
      const vendors = modules.flatMap(coverageOf).sort((a, b) => (a.vendor < b.vendor ? -1 : 1));
      if (vendors.length === 0) return;
      const file = new URL(PAGE, `file://${root}/`);
      mkdirSync(new URL(".", file), { recursive: true });
      writeFileSync(file, coveragePage(vendors));
      print(`\n${coverageTable(vendors)}\n\nCell by cell: ${fileURLToPath(file)}\n`);
    },
  };
}

function coverageOf(module: TestModule): VendorCoverage[] {
  return [...module.children.allTests()].flatMap((test) => test.meta().contractCoverage ?? []);
}
