import type { TestModule } from "vitest/node";
import type { VendorCoverage } from "./vendor-coverage.ts";

/** What a run of the contract tests left out, in a sentence; undefined where every vendor's tests ran, and all of them. */
export function missingPart(
  modules: readonly TestModule[],
  covered: readonly VendorCoverage[],
  vendors: readonly string[],
): string | undefined {
  const without = vendors.filter((vendor) => !covered.some((coverage) => coverage.vendor === vendor));
  if (without.length > 0) return `the contract tests of ${without.join(", ")} did not run.`;
  const skipped = modules
    .flatMap((module) => [...module.children.allTests()])
    .filter((test) => ["skipped", "pending"].includes(test.result().state));
  return skipped.length > 0 ? `${skipped.length} tests were left out by a filter.` : undefined;
}
