/** Why a delivery isn't taken for the vendor's; `options` where the receiver itself is at fault. */
export type WebhookProblem =
  | "no signature"
  | "wrong signature"
  | "wrong token"
  | "parsed body"
  | "too large"
  | "too old"
  | "not readable"
  | "options";

// Shared by every installed copy of this package, so that two copies recognise each other's errors.
const BRAND = Symbol.for("agentpost.webhook-error");

/** What came isn't a delivery of the vendor's, or can't be told from one. No secret and nothing of the body is in it. */
export class WebhookError extends Error {
  /** The class's name, which bundlers leave as it is. */
  static readonly kind: string = "WebhookError";

  /** What is wrong, as one of few words that code can tell apart. */
  readonly problem: WebhookProblem;
  /** The status to answer with: 400, 401, 413, or 500 where the receiver's own options can't be used. */
  readonly status: 400 | 401 | 413 | 500;

  constructor(vendor: string, problem: WebhookProblem, sentence: string, status: 400 | 401 | 413 | 500 = 400) {
    super(`${vendor}.verifyWebhook: ${sentence}`);
    this.problem = problem;
    this.status = status;
    Object.defineProperties(this, { name: { value: "WebhookError" }, [BRAND]: { value: true } });
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    // A caller's own subclass has no kind of its own; for it the ordinary prototype test is right.
    return Object.hasOwn(this, "kind") ? Object(value)[BRAND] === true : super[Symbol.hasInstance](value);
  }
}
