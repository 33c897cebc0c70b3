import { copyFields, describe, isRecord, type Refuse } from "../refuse.js";
import { addHeaders } from "../request/headers.js";
import type { CallOptions, ClientOptions } from "./options.js";

/** What timers can take: a signed 32-bit number of milliseconds, some 24 days. A longer one would end at once. */
export const LONGEST_TIMER_MS = 2_147_483_647;

type Check = readonly [expected: string, fits: (value: never) => boolean];

const isNumber = (value: unknown, least: number, most = Number.MAX_SAFE_INTEGER) =>
  typeof value === "number" && value >= least && value <= most;
const isFunction = (value: unknown) => typeof value === "function";

// Not by its class: a polyfill and another realm have their own.
const isSignal = (value: AbortSignal | null) =>
  value === null ||
  (typeof value.aborted === "boolean" && isFunction(value.addEventListener) && isFunction(value.removeEventListener));

const milliseconds: Check = [
  "a number of milliseconds from 1 to 2147483647",
  (value: unknown) => isNumber(value, 1, LONGEST_TIMER_MS),
];
const yesOrNo: Check = ["true or false", (value: unknown) => typeof value === "boolean"];
const aFunction: Check = ["a function", isFunction];

const HOOKS: Readonly<Record<string, Check>> = {
  onRequest: aFunction,
  onResponse: aFunction,
  onRetry: aFunction,
  onSuccess: aFunction,
  onError: aFunction,
};
const RETRY: Readonly<Record<string, Check>> = {
  maxAttempts: ["a whole number from 1", (value: number) => Number.isInteger(value) && value > 0],
};

const CALL_OPTIONS: Readonly<Record<keyof CallOptions, Check>> = {
  timeoutMs: milliseconds,
  deadlineMs: milliseconds,
  retry: ["{ maxAttempts } or false", (value: unknown) => value === false || isRecord(value)],
  signal: ["an AbortSignal", isSignal],
  headers: ['an object such as { "x-trace": "…" }', isRecord],
};

const CLIENT_OPTIONS: Readonly<Record<Exclude<keyof ClientOptions, keyof CallOptions>, Check>> = {
  baseUrl: ["an address", () => true],
  name: ["a text", (value: unknown) => Boolean(value) && typeof value === "string"],
  fetch: aFunction,
  fetchSendsOnce: yesOrNo,
  allowInsecureHttp: yesOrNo,
  allowCredentialsInBrowser: yesOrNo,
  maxAnswerBytes: ["a number of bytes from 1", (value: unknown) => isNumber(value, 1)],
  retryBudget: ["a number from 0", (value: unknown) => isNumber(value, 0)],
  hooks: ["an object of functions", isRecord],
  validator: ["the validator of the vendor's package", isRecord],
};

/** A call's options, checked and copied; `more` are names of others that it may hold, and that are left unchecked. */
export function readCallOptions<Options extends CallOptions = CallOptions>(
  options: unknown,
  refuse: Refuse,
  more: readonly string[] = [],
): Options {
  return options === undefined ? ({} as Options) : readOptions(options ?? {}, CALL_OPTIONS, more, refuse);
}

/** A client's options beside the vendor's own, checked and copied, so that changing the caller's changes nothing. */
export function readClientOptions(options: unknown, vendorOptions: readonly string[], refuse: Refuse): ClientOptions {
  const copy: ClientOptions = readOptions(options, { ...CALL_OPTIONS, ...CLIENT_OPTIONS }, vendorOptions, refuse);
  if (copy.hooks) copy.hooks = check("hooks.", copy.hooks, HOOKS, refuse);
  return copy;
}

function readOptions<Options extends CallOptions>(
  options: unknown,
  checks: Readonly<Record<string, Check>>,
  more: readonly string[],
  refuse: Refuse,
): Options {
  if (!isRecord(options)) return refuse("options", `is ${describe(options)}; expected an object`);
  const copy = check<Options>("", options as unknown as Options, checks, refuse, more);
  if (copy.retry) copy.retry = check("retry.", copy.retry, RETRY, refuse);
  if (copy.headers) {
    const headers: Record<string, string> = {};
    addHeaders(headers, copy.headers, refuse);
    copy.headers = headers;
  }
  return copy;
}

function check<Values extends object>(
  prefix: string,
  values: Values,
  checks: Readonly<Record<string, Check>>,
  refuse: Refuse,
  more: readonly string[] = [],
): Values {
  const copy = copyFields(prefix, values, [...Object.keys(checks), ...more], refuse);
  for (const name in checks) {
    const [expected, fits] = checks[name] as Check;
    const value = copy[name];
    if (value !== undefined && !fits(value as never)) {
      refuse(prefix + name, `is ${describe(value)}; expected ${expected}`);
    }
  }
  return copy as Values;
}
