// The whole policy. What may be repeated at all is decided where an error is made, by its `retryable`:
// a send only on `not-sent` and 429, an idempotent operation also on `unknown`, except for statuses that won't change.

export const DEFAULT_TIMEOUT_MS = 30_000;
/** The default deadline is this many times the timeout of one attempt. */
export const DEFAULT_DEADLINE_TIMEOUTS = 3;
export const DEFAULT_MAX_ATTEMPTS = 3;

const FIRST_DELAY_MS = 250;
const MAX_DELAY_MS = 8_000;

/** Full jitter: anywhere up to twice as long each time, so that clients which failed together don't return together. */
export function backoffMs(attempt: number): number {
  return Math.random() * Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempt - 1));
}
