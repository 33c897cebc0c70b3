import type { Attempt } from "./attempt.js";

/** Whether a message may exist now: `not-sent` and `rejected` say certainly not, `unknown` says it may. */
export type Outcome = "not-sent" | "rejected" | "unknown";

/** Why a call that could be repeated was not: the attempts, the time or the client's retry budget were used up. */
export type RetryStop = "attempts" | "deadline" | "budget";

/** What every error of a call says about it. */
export interface ErrorDetails {
  /** The vendor that the call was for, as the folder of its contract is called. */
  vendor: string;
  /** The operation's name in the contract, or ours: `send`, `createMessenger`, and `createClient` for its options. */
  operation: string;
  /** Whether a message may exist: `not-sent` and `rejected` say certainly not, `unknown` says it may. */
  outcome: Outcome;
  /** The HTTP status, where the vendor answered. */
  status?: number | undefined;
  /** The vendor's own id of the request, where it sends one. */
  requestId?: string | undefined;
  /**
   * Of the answer's headers, those that tell one request from another and how much may be asked for: request ids,
   * `retry-after`, and `ratelimit` with all that begin so. Names in small letters; credentials in them are masked.
   */
  headers?: Readonly<Record<string, string>> | undefined;
  /** How long the vendor asks to wait, in milliseconds. */
  retryAfterMs?: number | undefined;
  /** The answer's body: parsed JSON, or the beginning of any other text. Credentials in it are masked. */
  body?: unknown;
  /** Where a redirect pointed. */
  location?: string | undefined;
  /** The part of the input that can't be used. */
  field?: string | undefined;
  /** True where calling again can't make a second message and may well succeed. */
  retryable?: boolean | undefined;
  /** How many requests were made, the last one included. */
  attempts?: number | undefined;
  /** What was thrown below, such as the runtime's own error; never shown by `toJSON`. */
  cause?: unknown;
}

// Shared by every installed copy of this package, so that two copies recognise each other's errors. No JSON can hold it.
const KINDS = Symbol.for("agentpost.error.kinds");

/**
 * The root of the error tree. `instanceof` holds across installed copies of the package,
 * and no credential is reachable from an error, however it is printed.
 */
export class AgentpostError extends Error {
  /** The class's name, which bundlers leave as it is. */
  static readonly kind: string = "AgentpostError";

  // Declared only: the constructor sets what is known, so that the rest is absent rather than undefined.
  /** The vendor that the call was for, as the folder of its contract is called. */
  declare readonly vendor: string;
  /** The operation's name in the contract, or ours: `send`, `createMessenger`, and `createClient` for its options. */
  declare readonly operation: string;
  /** Whether a message may exist: `not-sent` and `rejected` say certainly not, `unknown` says it may. */
  declare readonly outcome: Outcome;
  /** The HTTP status, where the vendor answered. */
  declare readonly status?: number;
  /** The vendor's own id of the request, where it sends one: what its support asks for. */
  declare readonly requestId?: string;
  /** Those headers of the answer that a vendor's support asks for, and no other. */
  declare readonly headers?: Readonly<Record<string, string>>;
  /** How long the vendor asks to wait, in milliseconds, where it says so. */
  declare readonly retryAfterMs?: number;
  /** The answer's body: parsed JSON, or the beginning of any other text. Credentials in it are masked. */
  declare readonly body?: unknown;
  /** True where calling again can't make a second message and may well succeed. */
  declare readonly retryable: boolean;
  /** How many requests were made, the last one included; absent where none was. */
  declare readonly attempts?: number;
  /**
   * Of an error of the facade's `send`, what to look the message up by. It isn't enumerable: its text is a person's, and
   * a logger that prints an error is no place for it.
   */
  declare readonly attempt?: Attempt;
  /** Set where the error is `retryable` and the call ended all the same. */
  declare readonly retryStop?: RetryStop;

  constructor(sentence: string, { cause, retryable = false, ...details }: ErrorDetails) {
    const doubt = details.outcome === "unknown" ? "; the request may have taken effect" : "";
    super(`${details.vendor}.${details.operation}: ${sentence}${doubt}`, cause ? { cause } : undefined);
    for (const [name, value] of Object.entries({ ...details, retryable })) {
      if (value !== undefined) Object.assign(this, { [name]: value });
    }
    const kinds: string[] = [];
    for (let each = new.target; each.kind; each = Object.getPrototypeOf(each)) kinds.push(each.kind);
    Object.defineProperties(this, { name: { value: kinds[0] }, [KINDS]: { value: kinds } });
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    // A caller's own subclass has no kind of its own; for it the ordinary prototype test is right.
    if (!Object.hasOwn(this, "kind")) return super[Symbol.hasInstance](value);
    return Boolean(Object(value)[KINDS]?.includes(this.kind));
  }

  /** Only what the allow-list above names; neither `cause` nor `stack`. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, ...(this as object) };
  }
}
