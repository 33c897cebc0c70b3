const CAPACITY = 10;
const REFUND = 0.1;

/** How many repeats are allowed now. */
export interface RetryBudget {
  /** True where one more repeat is allowed, which it then pays for. */
  spend(): boolean;
  refund(): void;
}

/**
 * Shared by all calls of a client: in an outage it runs dry after ten repeats, and from then on
 * ten successes buy one, so that retries never multiply the load on a vendor that is down.
 */
export function retryBudget(): RetryBudget {
  let tokens = CAPACITY;
  return {
    spend: () => tokens >= 1 && tokens-- > 0,
    refund: () => {
      tokens = Math.min(CAPACITY, tokens + REFUND);
    },
  };
}
