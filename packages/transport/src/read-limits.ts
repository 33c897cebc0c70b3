import { describe } from "./describe.js";
import { InputError } from "./errors/index.js";
import type { Operation } from "./operation.js";
import type { CallOptions } from "./options.js";
import { DEFAULT_DEADLINE_TIMEOUTS, DEFAULT_MAX_ATTEMPTS, DEFAULT_TIMEOUT_MS } from "./retry/policy.js";
import type { Settings } from "./settings.js";

const DEFAULT_MAX_ANSWER_BYTES = 10 * 1024 * 1024;

/** The limits of one call. */
export interface Limits {
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly maxAttempts: number;
  readonly maxBytes: number;
  readonly signal: AbortSignal | undefined;
}

export function readLimits(settings: Settings, operation: Operation, options: CallOptions = {}): Limits {
  const client = settings.options;
  const positive = (field: string, value: number): number => {
    if (typeof value === "number" && value > 0) return value;
    const sentence = `${field} is ${describe(value)}; expected a number above 0`;
    throw new InputError(sentence, { vendor: settings.vendor, operation: operation.name, field });
  };
  const retry = options.retry ?? client.retry ?? {};
  const timeoutMs = positive(
    "timeoutMs",
    options.timeoutMs ?? client.timeoutMs ?? operation.timeoutMs ?? DEFAULT_TIMEOUT_MS,
  );
  const deadlineMs = options.deadlineMs ?? client.deadlineMs ?? timeoutMs * DEFAULT_DEADLINE_TIMEOUTS;
  return {
    timeoutMs,
    deadlineMs: positive("deadlineMs", deadlineMs),
    maxAttempts: positive("retry.maxAttempts", retry === false ? 1 : (retry.maxAttempts ?? DEFAULT_MAX_ATTEMPTS)),
    maxBytes: positive("maxAnswerBytes", client.maxAnswerBytes ?? DEFAULT_MAX_ANSWER_BYTES),
    signal: options.signal ?? client.signal,
  };
}
