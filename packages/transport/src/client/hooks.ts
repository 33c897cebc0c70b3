import type { AgentpostError } from "../errors/index.js";

/** What every event says. There is no header, body or query in an event, so no credential either. */
export interface CallEvent {
  readonly vendor: string;
  readonly operation: string;
  readonly method: string;
  /** The request's address without its query. */
  readonly url: string;
  /** The same in all events of one call, and in no other's: 32 hexadecimal digits. */
  readonly callId: string;
  /** 1 for the first request of a call. */
  readonly attempt: number;
}

export interface ResponseEvent extends CallEvent {
  readonly status: number;
  readonly requestId: string | undefined;
  /** From the request's start to the end of the answer's body, or to its headers where it is a stream; in milliseconds. */
  readonly durationMs: number;
}

export interface RetryEvent extends CallEvent {
  /** The wait before the next request, in milliseconds. */
  readonly delayMs: number;
  readonly error: AgentpostError;
}

export interface ErrorEvent extends CallEvent {
  readonly error: AgentpostError;
}

/** Called as things happen. What a hook throws is dropped: a logger must not decide over a message. */
export interface Hooks {
  onRequest?: ((event: CallEvent) => void) | undefined;
  onResponse?: ((event: ResponseEvent) => void) | undefined;
  onRetry?: ((event: RetryEvent) => void) | undefined;
  /** The call failed for good. Of input that was refused before there was a request, only the caller is told. */
  onError?: ((event: ErrorEvent) => void) | undefined;
}
