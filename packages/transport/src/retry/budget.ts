const CAPACITY = 10;
const REFUND = 0.1;

/**
 * Shared by all calls of a client: in an outage it runs dry after ten repeats, and from then on
 * ten successes buy one, so that retries never multiply the load on a vendor that is down.
 */
export class RetryBudget {
  #tokens = CAPACITY;

  /** True where one more repeat is allowed, which it then pays for. */
  spend(): boolean {
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }

  refund(): void {
    this.#tokens = Math.min(CAPACITY, this.#tokens + REFUND);
  }
}
