import type { Hooks } from "../client/hooks.js";
import type { Settings } from "../client/settings.js";
import type { AgentpostError, ErrorDetails, Outcome } from "../errors/index.js";
import type { Operation } from "../operation.js";
import type { Limits } from "./limits.js";

/** What the parts of one call share. */
export interface CallContext {
  /** With the credentials of the last request. */
  settings: Settings;
  readonly operation: Operation;
  /** What every error and every event of the call says. */
  readonly where: { readonly vendor: string; readonly operation: string };
  readonly limits: Limits;
  /** Of the call and of its client: each of them ends it. */
  readonly signals: readonly AbortSignal[];
  /** Tells the hook of this name, if there is one; what it returns. */
  readonly tell: (hook: keyof Hooks, more?: object) => unknown;
  /** How many requests were made, the one in progress included. */
  attempts: number;
  /** When the attempt in progress began, on the clock of `performance`. */
  startedAt: number;
  /** What is known of the attempts that are over: the worst of it. */
  earlier: Outcome;
}

const FROM_BEST_TO_WORST: readonly Outcome[] = ["not-sent", "rejected", "unknown"];

/** Of two outcomes, the one that claims less. */
export function worse(a: Outcome, b: Outcome): Outcome {
  return FROM_BEST_TO_WORST.indexOf(a) > FROM_BEST_TO_WORST.indexOf(b) ? a : b;
}

const contexts = new WeakMap<object, CallContext>();

/** Whether an error was made for this call. One of ours that a caller's code throws tells of another call's message. */
export function isOfCall(context: CallContext, thrown: unknown): thrown is AgentpostError {
  return contexts.get(thrown as object) === context;
}

export type ErrorClass = new (sentence: string, details: ErrorDetails) => AgentpostError;

/** An error of a call that has begun. What it claims holds for all attempts, since any of them may have arrived. */
export function callError(
  context: CallContext,
  Class: ErrorClass,
  sentence: string,
  details: Omit<ErrorDetails, "vendor" | "operation" | "attempts">,
): AgentpostError {
  const { settings, where, attempts, earlier } = context;
  // Masked as a whole, whatever it is made of.
  const error = new Class(settings.redact(sentence), {
    ...where,
    ...details,
    outcome: worse(details.outcome, earlier),
    attempts,
  });
  contexts.set(error, context);
  return error;
}
