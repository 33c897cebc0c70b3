import { AgentpostError } from "./agentpost-error.js";

/** The caller's input, options or credentials can't be used. Nothing was sent; `field` says where to look. */
export class InputError extends AgentpostError {
  static override readonly kind: string = "InputError";

  /** The part of the input that can't be used, such as `body.to[0]`. */
  declare readonly field: string;

  /** `problem` goes on from the field's name: "is missing; …". */
  constructor(
    problem: string,
    details: {
      vendor: string;
      operation: string;
      /** The part of the input that can't be used, such as `body.to[0]`. */
      field: string;
    },
  ) {
    super(`${details.field} ${problem}`, { ...details, outcome: "not-sent" });
  }
}

/** The message asks for something this vendor can't do. Nothing was sent. */
export class UnsupportedError extends InputError {
  static override readonly kind: string = "UnsupportedError";
}

/**
 * No answer came. The outcome is `not-sent` where the runtime says that no connection was made
 * (refused, unknown host, bad certificate), and `unknown` in every other case.
 */
export class ConnectionError extends AgentpostError {
  static override readonly kind: string = "ConnectionError";
}

/** `timeoutMs` or `deadlineMs` ran out. The outcome is `unknown` once a request had left. */
export class TimeoutError extends AgentpostError {
  static override readonly kind: string = "TimeoutError";
}

/** The caller's `signal` ended the call. The outcome is `unknown` once a request had left. */
export class AbortedError extends AgentpostError {
  static override readonly kind: string = "AbortedError";
}

/** The vendor said no, by its status or in the body of a 2xx. No message exists. */
export class RejectedError extends AgentpostError {
  static override readonly kind: string = "RejectedError";
}

/** 429: the vendor refused for now; `retryAfterMs` is how long it asks to wait, where it says so. */
export class RateLimitError extends RejectedError {
  static override readonly kind: string = "RateLimitError";
}

/** 5xx, 408 and other statuses that don't say whether the request took effect. The outcome is `unknown`. */
export class ServerError extends AgentpostError {
  static override readonly kind: string = "ServerError";
}

/**
 * A success that can't be read: not the documented media type, broken, truncated, too large, or without what the contract
 * promises. The outcome is `unknown`.
 */
export class UnreadableAnswerError extends AgentpostError {
  static override readonly kind: string = "UnreadableAnswerError";
}

/**
 * The vendor pointed elsewhere. Redirects are never followed, since they would carry the credential
 * and the message to an address the caller never named. The outcome is `unknown`.
 */
export class RedirectError extends AgentpostError {
  static override readonly kind: string = "RedirectError";

  /** Where it pointed, without its query; absent where the runtime hides it, as browsers do. */
  declare readonly location?: string;
}
