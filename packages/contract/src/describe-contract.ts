import { readDocument } from "@agentpost/document";
import { describe, expect, test } from "vitest";
import { coverageGaps } from "./cells/coverage-gaps.ts";
import { vendorWaivers } from "./cells/vendor-waivers.ts";
import "./report/vendor-coverage.ts";
import type { Contract } from "./suite/context.ts";
import { describeDocument } from "./suite/describe-document.ts";

/**
 * The contract tests of a generated package: every cell of its vendor's document, and that none is left out. The document
 * is in this repository's `specs/`, unless another such folder is named.
 */
export function describeContract(contract: Contract, specsFolder?: string): void {
  const { vendor } = contract;
  describe(`the contract of ${vendor}`, async () => {
    const { document, digest } = await readDocument(vendor, specsFolder);
    const coverage = describeDocument(contract, document, digest, vendorWaivers(vendor, specsFolder));

    test("is covered, cell by cell", ({ task }) => {
      const result = coverage.result();
      task.meta.contractCoverage = { vendor, ...result };
      // As one text, of which a report of failures leaves nothing out.
      const gaps = coverageGaps(result);
      if (gaps.length > 0)
        expect.fail(`run without a filter, every cell is covered or waived, and these are not:\n${gaps.join("\n")}`);
    });
  });
}
