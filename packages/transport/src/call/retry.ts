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

const LEAST_ATTEMPT_MS = 1_000;

/**
 * How much time has to be left for a repeat to be worth making: with less, a sure refusal would become a request that was
 * cut off, of which nothing is known. An answer is thought to take up to twice as long as the last one.
 */
export function neededMs(timeoutMs: number, lastTookMs: number): number {
  return Math.min(timeoutMs, Math.max(LEAST_ATTEMPT_MS, 2 * lastTookMs));
}

const DEFAULT_RETRY_BUDGET = 10;
const REFUND = 0.1;

/** How many repeats are allowed now. */
export interface RetryBudget {
  /** True where one more repeat is allowed, which it then pays for. */
  spend(): boolean;
  refund(): void;
}

/**
 * Shared by all calls of a client: in an outage it runs dry, and from then on ten successes buy one repeat,
 * so that retries never multiply the load on a vendor that is down.
 */
export function retryBudget(capacity = DEFAULT_RETRY_BUDGET): RetryBudget {
  let tokens = capacity;
  return {
    spend: () => tokens >= 1 && tokens-- > 0,
    refund: () => {
      tokens = Math.min(capacity, tokens + REFUND);
    },
  };
}
