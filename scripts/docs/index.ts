export { runDocs } from "./run-docs.ts";
