import { LONGEST_TIMER_MS } from "../client/check-options.js";
import type { CallOptions, ClientOptions } from "../client/options.js";
import type { Operation } from "../operation.js";
import { DEFAULT_DEADLINE_TIMEOUTS, DEFAULT_MAX_ATTEMPTS, DEFAULT_TIMEOUT_MS } from "./retry.js";

const DEFAULT_MAX_ANSWER_BYTES = 10 * 1024 * 1024;

export interface Limits {
  /** Of one attempt. */
  readonly timeoutMs: number;
  /** Of all attempts with the waits between them. */
  readonly deadlineMs: number;
  readonly maxAttempts: number;
  readonly maxAnswerBytes: number;
}

/** The limits of one call: its own options before its client's, before the contract's, before ours. */
export function limitsOf(client: ClientOptions, operation: Operation, options: CallOptions): Limits {
  const retry = options.retry ?? client.retry ?? {};
  const timeoutMs = options.timeoutMs ?? client.timeoutMs ?? operation.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  const deadlineMs = options.deadlineMs ?? client.deadlineMs ?? timeoutMs * DEFAULT_DEADLINE_TIMEOUTS;
  return {
    timeoutMs,
    deadlineMs: Math.min(deadlineMs, LONGEST_TIMER_MS),
    maxAttempts: retry ? (retry.maxAttempts ?? DEFAULT_MAX_ATTEMPTS) : 1,
    maxAnswerBytes: client.maxAnswerBytes ?? DEFAULT_MAX_ANSWER_BYTES,
  };
}
