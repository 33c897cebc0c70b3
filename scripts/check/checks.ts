/** The commands of package.json that a change must pass; the tests come last, since they take by far the longest. */
export const CHECKS: readonly string[] = [
  "generate --check",
  "docs --check",
  "spec:lint",
  "lint",
  "typecheck",
  "check:sizes",
  "check:changesets",
  "test",
  "test:pipeline",
];
