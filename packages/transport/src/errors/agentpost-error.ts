/** Whether a message may exist now: `not-sent` and `rejected` say certainly not, `unknown` says it may. */
export type Outcome = "not-sent" | "rejected" | "unknown";

/** What every error of a call says about it. */
export interface ErrorDetails {
  vendor: string;
  /** The operation's name in the contract, or the facade's `send`. */
  operation: string;
  outcome: Outcome;
  /** The HTTP status, where the vendor answered. */
  status?: number | undefined;
  /** The vendor's own id of the request, where it sends one. */
  requestId?: string | undefined;
  /** How long the vendor asks to wait, in milliseconds. */
  retryAfterMs?: number | undefined;
  /** The answer's body: parsed JSON, or the beginning of any other text. Credentials in it are masked. */
  body?: unknown;
  /** True where calling again can't make a second message and may well succeed. */
  retryable?: boolean | undefined;
  cause?: unknown;
}

// Shared by every installed copy of this package, so that two copies recognise each other's errors.
const KINDS = Symbol.for("agentpost.error.kinds");

/**
 * The root of the error tree. `instanceof` holds across installed copies of the package,
 * and no credential is reachable from an error, however it is printed.
 */
export class AgentpostError extends Error {
  static readonly kind: string = "AgentpostError";

  readonly vendor: string;
  readonly operation: string;
  readonly outcome: Outcome;
  // Declared only, so that what isn't known is absent rather than undefined.
  declare readonly status?: number;
  declare readonly requestId?: string;
  declare readonly retryAfterMs?: number;
  declare readonly body?: unknown;
  readonly retryable: boolean;

  constructor(sentence: string, details: ErrorDetails) {
    const { vendor, operation, outcome, cause, retryable = false, ...answer } = details;
    super(`${vendor}.${operation}: ${sentence}`, cause === undefined ? undefined : { cause });
    this.vendor = vendor;
    this.operation = operation;
    this.outcome = outcome;
    this.retryable = retryable;
    for (const [name, value] of Object.entries(answer)) {
      if (value !== undefined) Object.defineProperty(this, name, { value, enumerable: true });
    }
    const kinds: string[] = [];
    let type: unknown = new.target;
    while (typeof type === "function" && type !== Error) {
      if (Object.hasOwn(type, "kind")) kinds.push((type as typeof AgentpostError).kind);
      type = Object.getPrototypeOf(type);
    }
    Object.defineProperty(this, KINDS, { value: kinds });
    Object.defineProperty(this, "name", { value: kinds[0] });
  }

  static override [Symbol.hasInstance](this: typeof AgentpostError, value: unknown): boolean {
    // A caller's own subclass has no kind of its own; for it the ordinary prototype test is right.
    if (!Object.hasOwn(this, "kind")) return Function.prototype[Symbol.hasInstance].call(this, value);
    const kinds = (value as { [KINDS]?: readonly string[] } | null | undefined)?.[KINDS];
    return Array.isArray(kinds) && kinds.includes(this.kind);
  }

  /** Only what the allow-list above names; neither `cause` nor `stack`. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, ...(this as object) };
  }
}
