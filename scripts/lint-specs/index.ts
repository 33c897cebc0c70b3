export type { Finding } from "./finding.ts";
export { ruleBreaches } from "./lint-document.ts";
export { runLint } from "./run-lint.ts";
