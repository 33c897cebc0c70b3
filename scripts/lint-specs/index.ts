export { answeredBreaches } from "./answered-breaches.ts";
export type { Finding } from "./finding.ts";
export { runLint } from "./run-lint.ts";
