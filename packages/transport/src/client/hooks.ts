import type { AgentpostError } from "../errors/index.js";

/** What every event says. There is no header, body or query in an event, so no credential either. */
export interface CallEvent {
  /** The vendor that is called. */
  readonly vendor: string;
  /** The client's `name`, which tells two accounts with one vendor apart; undefined where it has none. */
  readonly account: string | undefined;
  /** The operation's name in the contract. */
  readonly operation: string;
  /** The request's method, in capitals. */
  readonly method: string;
  /** The request's address without its query. */
  readonly url: string;
  /** The same in all events of one call, and in no other's: 32 hexadecimal digits. */
  readonly callId: string;
  /** 1 for the first request of a call; 0 where the call ended before it. */
  readonly attempt: number;
  /**
   * Since the attempt's request began, in milliseconds: to the end of the answer's body, or to its headers where it is a
   * stream. About 0 where no request was under way, as of a call that ends in a wait.
   */
  readonly durationMs: number;
  /** Since the call began, with its earlier attempts and waits, in milliseconds. */
  readonly callDurationMs: number;
}

/** An answer that came. */
export interface ResponseEvent extends CallEvent {
  /** The HTTP status of the answer. */
  readonly status: number;
  /** The vendor's own id of the request, where it sends one. */
  readonly requestId: string | undefined;
}

/** A call that succeeded. */
export interface SuccessEvent extends CallEvent {
  /** The HTTP status of the answer. */
  readonly status: number;
  /** The vendor's own id of the request, where it sends one. */
  readonly requestId: string | undefined;
}

/** An attempt that failed and is repeated. */
export interface RetryEvent extends CallEvent {
  /** The wait before the next request, in milliseconds. */
  readonly delayMs: number;
  /** Why, with its `outcome`. */
  readonly error: AgentpostError;
}

/** A call that failed for good. */
export interface ErrorEvent extends CallEvent {
  /** Why, with its `outcome`. */
  readonly error: AgentpostError;
}

/** Headers that `onRequest` adds, such as `{ traceparent: "…" }`. */
export type AddedHeaders = Readonly<Record<string, string | undefined>>;

/**
 * Called as things happen. What a hook throws is dropped: a logger must not decide over a message. Each call ends in one
 * `onSuccess` or one `onError`.
 */
export interface Hooks {
  /**
   * A request is about to leave; the headers that are returned go with it. One that the request has already stays as it
   * is, a credential and the content type above all, and one that `headers` would refuse is left out.
   */
  onRequest?: ((event: CallEvent) => AddedHeaders | void | Promise<void>) | undefined;
  /** An answer came, whatever it says. */
  onResponse?: ((event: ResponseEvent) => void) | undefined;
  /** An attempt failed, and the request is sent again after a wait. */
  onRetry?: ((event: RetryEvent) => void) | undefined;
  /** The call ended well. */
  onSuccess?: ((event: SuccessEvent) => void) | undefined;
  /** The call failed for good. Of input that was refused before there was a request, only the caller is told. */
  onError?: ((event: ErrorEvent) => void) | undefined;
}
