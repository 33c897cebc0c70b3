import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { runNote, vendors } from "@agentpost/workspace";
import type { Reporter, TestModule } from "vitest/node";
import { coveragePage } from "./coverage-page.ts";
import { coverageTable } from "./coverage-table.ts";
import { missingPart } from "./missing-part.ts";
import type { VendorCoverage } from "./vendor-coverage.ts";

/** Where the page goes, from the folder in which the tests are run; that of a part leaves the one of the whole alone. */
const PAGE = "packages/contract/report/coverage.html";
const PART = "packages/contract/report/coverage-part.html";

export interface CoverageReporterOptions {
  readonly print?: (text: string) => void;
  /** The folder that the page's path begins at, with `specs/`. */
  readonly root?: string;
}

/**
 * A reporter for Vitest, which makes it from its path: a table of what the contract tests of this run covered, and a page that
 * shows each cell.
 */
export default class CoverageReporter implements Reporter {
  readonly #print: (text: string) => void;
  readonly #root: string;

  constructor({ print = console.log, root = process.cwd() }: CoverageReporterOptions = {}) {
    this.#print = print;
    this.#root = root;
  }

  async onTestRunEnd(modules: readonly TestModule[]): Promise<void> {
    const tested = modules.filter((module) => coverageOf(module).length > 0);
    const covered = tested.flatMap(coverageOf).sort((a, b) => (a.vendor < b.vendor ? -1 : 1));
    if (covered.length === 0) return;
    const missing = missingPart(tested, covered, vendors(`${this.#root}/specs`));
    const file = `${this.#root}/${missing === undefined ? PAGE : PART}`;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, coveragePage(covered, { note: await runNote(new Date(), this.#root), missing }));
    const part = missing === undefined ? "" : `Not the whole: ${missing} `;
    this.#print(`\n${coverageTable(covered)}\n\n${part}Cell by cell: ${file}\n`);
  }
}

function coverageOf(module: TestModule): VendorCoverage[] {
  return [...module.children.allTests()].flatMap((test) => test.meta().contractCoverage ?? []);
}
