export { runAdd } from "./run-add.ts";
