/** One message, or several in a row on one client, and where it goes. */
export interface PlannedCase {
  readonly id: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly message: { readonly to: { readonly vendor: string }; readonly text: string };
  readonly sends: number;
  readonly abortAfterMs?: number;
  /** Asked before the last message is sent; from then on the connection that the earlier ones made is cut off. */
  readonly cutUrl?: string;
}

/** What the program is given. */
export interface Plan {
  readonly concurrency: number;
  readonly cases: readonly PlannedCase[];
}

/** What the program says of one case. */
export interface CaseResult {
  readonly id: string;
  readonly ok: boolean;
  readonly status?: string;
  readonly error?: string;
  readonly outcome?: string;
  readonly sentence?: string;
  /** What the runtime's own `fetch` told. */
  readonly reason?: { readonly name?: string; readonly code?: string; readonly message?: string };
  readonly durationMs: number;
}

export interface Played {
  /** The version that ran, where the runtime tells its own. */
  readonly version?: string;
  readonly results: readonly CaseResult[];
}
