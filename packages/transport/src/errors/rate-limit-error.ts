import { RejectedError } from "./rejected-error.js";

/** 429: the vendor refused for now; `retryAfterMs` is how long it asks to wait, where it says so. */
export class RateLimitError extends RejectedError {
  static override readonly kind: string = "RejectedError.RateLimitError";
}
