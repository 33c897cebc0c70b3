/** One line of the matrix: what was tried on one target, and what came of it. */
export interface Row {
  readonly group: "package" | "runtime" | "typescript";
  readonly target: string;
  /** The version that really ran; undefined where none did. */
  readonly version: string | undefined;
  readonly smoke: string;
  readonly faults: string;
  /** How many of the recorded deliveries, whole and tampered with, were told as what they are. */
  readonly webhooks: string;
  readonly result: "green" | "red" | "not reached";
  /** Why it isn't green. */
  readonly problems: readonly string[];
  /** What a reader may want to know of a green one. */
  readonly notes: readonly string[];
  readonly durationMs: number;
}

/** What came of a check, before it becomes a row. */
export type Finding = Pick<Row, "version" | "problems" | "notes"> & Partial<Pick<Row, "smoke" | "faults" | "webhooks">>;

/** Thrown where a target can't be had on this machine: an absence, not a fault of ours. */
export class NotReached extends Error {}

/** Runs a check and makes a row of whatever comes: a check that throws is red, and the others go on. */
export async function toRow(group: Row["group"], target: string, check: () => Promise<Finding>): Promise<Row> {
  const startedAt = performance.now();
  const found = await check().catch((error: unknown) => ({
    version: undefined,
    problems: [error instanceof Error ? error.message : String(error)],
    notes: [],
    notReached: error instanceof NotReached,
  }));
  const red = "notReached" in found && found.notReached ? "not reached" : "red";
  const { version, problems, notes, smoke = "–", faults = "–", webhooks = "–" }: Finding = found;
  return {
    group,
    target,
    version,
    smoke,
    faults,
    webhooks,
    problems,
    notes,
    result: problems.length > 0 ? red : "green",
    durationMs: performance.now() - startedAt,
  };
}
