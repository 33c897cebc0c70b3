import type { TestAnswer } from "@agentpost/transport/testing";
import {
  AgentpostError,
  type ConnectionError,
  type Outcome,
  type RateLimitError,
  type RedirectError,
  type RejectedError,
  type ServerError,
  type TimeoutError,
  type UnreadableAnswerError,
} from "../index.js";

/** The errors that a vendor or the way to it can cause. */
export type FailureClass =
  | typeof ConnectionError
  | typeof RateLimitError
  | typeof RedirectError
  | typeof RejectedError
  | typeof ServerError
  | typeof TimeoutError
  | typeof UnreadableAnswerError;

/** How a send fails: with an outcome, with an error of this class, or since the vendor answers with this status. */
export type FakeFailure = Outcome | FailureClass | number;

/** More of an answer than how it fails. */
export interface FakeAnswer extends Omit<TestAnswer, "error"> {
  /** How long the vendor asks to wait, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
}

/** One send of a script; `sent` is one that succeeds. */
export type FakeStep =
  | "sent"
  | FakeFailure
  | (FakeAnswer & {
      /** How the next send fails. */
      readonly failure?: FakeFailure | undefined;
    });

const FIELDS = ["failure", "status", "body", "headers", "delayMs", "retryAfterMs"];

/** What every attempt of a send is answered with, so that the send ends as the step says. */
export function answerFor(step: FakeStep): TestAnswer {
  const whole: FakeAnswer & { readonly failure?: "sent" | FakeFailure | undefined } =
    typeof step === "object" ? step : { failure: step };
  for (const name of Object.keys(whole)) {
    if (!FIELDS.includes(name)) throw new TypeError(`fake: ${name} is not known; expected ${FIELDS.join(", ")}`);
  }
  const { failure, retryAfterMs, ...given } = whole;
  const wait = retryAfterMs === undefined ? {} : { "retry-after": String(retryAfterMs / 1000) };
  const ending: TestAnswer = failure === undefined || failure === "sent" ? {} : failing(failure);
  // What a step leaves undefined is the failure's own.
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return { ...ending, ...said, headers: { ...ending.headers, ...wait, ...given.headers } };
}

function failing(failure: FakeFailure): TestAnswer {
  if (typeof failure === "number" && failure >= 300 && failure <= 599) return { status: failure };
  const name = typeof failure === "function" ? (failure.kind ?? (failure as FailureClass).name) : String(failure);
  const answer = Object.hasOwn(FAILURES, name) ? FAILURES[name] : undefined;
  if (answer) return answer();
  const known = Object.keys(FAILURES).join(", ");
  const why = isBefore(failure) ? " That one is made before anything is sent, by a message or an abort." : "";
  throw new TypeError(
    `fake: ${name} is no failure of a vendor's; expected a status from 300 to 599 or one of ${known}.${why}`,
  );
}

function isBefore(failure: unknown): boolean {
  return typeof failure === "function" && (failure === AgentpostError || failure.prototype instanceof AgentpostError);
}

// With a code and a step as Node names them, by which the transport tells what had left.
const FAILURES: Readonly<Record<string, () => TestAnswer>> = {
  "not-sent": () => ({ error: brokenBy("ECONNREFUSED", "connect") }),
  unknown: () => ({ error: brokenBy("ECONNRESET", "read") }),
  rejected: () => ({ status: 400 }),
  ConnectionError: () => ({ error: brokenBy("ECONNRESET", "read") }),
  RateLimitError: () => ({ status: 429 }),
  RedirectError: () => ({ status: 302, headers: { location: "https://elsewhere.test/" } }),
  RejectedError: () => ({ status: 400 }),
  ServerError: () => ({ status: 503 }),
  TimeoutError: () => ({ delayMs: Number.POSITIVE_INFINITY }),
  UnreadableAnswerError: () => ({ body: "{" }),
};

function brokenBy(code: string, syscall: string): TypeError {
  const cause = Object.assign(new Error(`${syscall} ${code}`), { code, syscall });
  return new TypeError("fetch failed", { cause });
}
