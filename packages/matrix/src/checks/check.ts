import type { Delivery } from "../registry/deliver.ts";

/** What a check found: problems make it red, notes are for the report. */
export interface CheckResult {
  readonly summary: string;
  readonly problems: readonly string[];
  readonly notes?: readonly string[];
}

export type Check = (delivery: Delivery) => Promise<CheckResult>;
