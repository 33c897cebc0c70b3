const HOUR_MS = 3_600_000;

/** Counts what each account has sent in the last hour, in this process. */
export class HourlyRate {
  readonly #limit: number;
  readonly #times = new Map<string, number[]>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Takes one of the account's messages of this hour; how long until there is one again, in milliseconds, where none is left. */
  take(account: string): number | undefined {
    const now = performance.now();
    const times = (this.#times.get(account) ?? []).filter((time) => now - time < HOUR_MS);
    this.#times.set(account, times);
    if (times.length >= this.#limit) return Math.ceil(HOUR_MS - (now - (times[0] ?? now)));
    times.push(now);
    return undefined;
  }
}
