export { runRefresh } from "./run-refresh.ts";
