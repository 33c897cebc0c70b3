import type { AgentpostError } from "../errors/agentpost-error.js";

/** What is kept of an HTTP response. Its `url` carries no query, since a credential may travel there. */
export interface ResponseInfo {
  /** The HTTP status. */
  readonly status: number;
  /** The answer's headers. */
  readonly headers: Headers;
  /** The address that was asked, without its query. */
  readonly url: string;
  /** The vendor's own id of the request, where it sends one. */
  readonly requestId: string | undefined;
  /** How many requests it took, the first included. */
  readonly attempts: number;
}

/** What an operation resolves to. */
export interface Answer<Status extends number, Data> {
  /** The HTTP status: one of those that the contract documents as a success. */
  readonly status: Status;
  /** The body, as the contract describes it for this status. */
  readonly data: Data;
  /** Headers, address, request id and the number of attempts. */
  readonly response: ResponseInfo;
}

/** The `safe` form of an answer. */
export interface Success<Status extends number, Data> extends Answer<Status, Data> {
  /** True: `data` is there. */
  readonly ok: true;
}

/** A failure whose status the contract documents; `body` is what it documents for that status. */
export interface Failure<Status extends number, Body> {
  /** False: `error` is there. */
  readonly ok: false;
  /** The HTTP status, by which `body` narrows. */
  readonly status: Status;
  /** The body, as the contract describes it for this status. */
  readonly body: Body;
  /** What the plain form of the call would have thrown. */
  readonly error: AgentpostError;
}

/** Every other failure: no answer, an unreadable one, or a status outside the contract (then in `error.status`). */
export interface OtherFailure<Body = undefined> {
  /** False: `error` is there. */
  readonly ok: false;
  /** Undefined: there was no answer, or none with a documented status; `error.status` has what came. */
  readonly status: undefined;
  /** What the contract says of every other failure's body, where it says something and one came. */
  readonly body: Body | undefined;
  /** What the plain form of the call would have thrown. */
  readonly error: AgentpostError;
}
