export { capabilitiesTable } from "./capabilities-table.ts";
