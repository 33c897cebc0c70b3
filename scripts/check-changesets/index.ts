export { checkChangesets } from "./check-changesets.ts";
