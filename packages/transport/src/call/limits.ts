import type { CallOptions, ClientOptions } from "../client/options.js";
import type { Operation } from "../operation.js";
import { describe, type Refuse } from "../refuse.js";
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
export function readLimits(client: ClientOptions, operation: Operation, options: CallOptions, refuse: Refuse): Limits {
  const limit = (name: string, value: number) =>
    value > 0 ? value : refuse(name, `is ${describe(value)}; expected a number above 0`);
  const retry = options.retry ?? client.retry ?? {};
  const timeoutMs = options.timeoutMs ?? client.timeoutMs ?? operation.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  return {
    timeoutMs: limit("timeoutMs", timeoutMs),
    deadlineMs: limit("deadlineMs", options.deadlineMs ?? client.deadlineMs ?? timeoutMs * DEFAULT_DEADLINE_TIMEOUTS),
    maxAttempts: limit("maxAttempts", retry ? (retry.maxAttempts ?? DEFAULT_MAX_ATTEMPTS) : 1),
    maxAnswerBytes: limit("maxAnswerBytes", client.maxAnswerBytes ?? DEFAULT_MAX_ANSWER_BYTES),
  };
}
