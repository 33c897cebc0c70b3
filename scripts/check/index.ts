export { CHECKS } from "./checks.ts";
export { runChecks } from "./run-checks.ts";
