import { describe } from "./describe.js";
import type { Fault } from "./fault.js";
import type { Operation } from "./operation.js";
import type { CallOptions, ClientOptions } from "./options.js";
import { DEFAULT_DEADLINE_TIMEOUTS, DEFAULT_MAX_ATTEMPTS, DEFAULT_TIMEOUT_MS } from "./retry/policy.js";

const DEFAULT_MAX_ANSWER_BYTES = 10 * 1024 * 1024;

/** The limits of one call. */
export interface Limits {
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly maxAttempts: number;
  readonly maxBytes: number;
  readonly signal: AbortSignal | undefined;
}

/** A call's own options before its client's, before the contract's, before ours. */
export function readLimits(
  client: ClientOptions,
  operation: Operation,
  options: CallOptions = {},
  fault: Fault,
): Limits {
  const positive = (field: string, value: number): number =>
    value > 0 ? value : fault(field, `is ${describe(value)}; expected a number above 0`);
  const retry = options.retry ?? client.retry ?? {};
  const timeoutMs = options.timeoutMs ?? client.timeoutMs ?? operation.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  const deadlineMs = options.deadlineMs ?? client.deadlineMs ?? timeoutMs * DEFAULT_DEADLINE_TIMEOUTS;
  return {
    timeoutMs: positive("timeoutMs", timeoutMs),
    deadlineMs: positive("deadlineMs", deadlineMs),
    maxAttempts: positive("retry.maxAttempts", retry === false ? 1 : (retry.maxAttempts ?? DEFAULT_MAX_ATTEMPTS)),
    maxBytes: positive("maxAnswerBytes", client.maxAnswerBytes ?? DEFAULT_MAX_ANSWER_BYTES),
    signal: options.signal ?? client.signal,
  };
}
