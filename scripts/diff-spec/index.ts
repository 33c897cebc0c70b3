export { publishedBase } from "./base-ref.ts";
export { type Bump, highestBump, isAtLeast, releasedAs } from "./bump.ts";
export { type Changeset, readChangesets, writeChangeset } from "./changeset.ts";
export { decision } from "./report.ts";
export { runDiff } from "./run-diff.ts";
export { type JudgedVendor, judgeVendors } from "./verdicts.ts";
