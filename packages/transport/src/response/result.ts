import type { AgentpostError } from "../errors/agentpost-error.js";

/** What is kept of an HTTP response. Its `url` carries no query, since a credential may travel there. */
export interface ResponseInfo {
  readonly status: number;
  readonly headers: Headers;
  readonly url: string;
  /** The vendor's own id of the request, where it sends one. */
  readonly requestId: string | undefined;
  /** How many requests it took, the first included. */
  readonly attempts: number;
}

/** What an operation resolves to. */
export interface Answer<Status extends number, Data> {
  readonly status: Status;
  readonly data: Data;
  readonly response: ResponseInfo;
}

/** The `safe` form of an answer. */
export interface Success<Status extends number, Data> extends Answer<Status, Data> {
  readonly ok: true;
}

/** A failure whose status the contract documents; `body` is what it documents for that status. */
export interface Failure<Status extends number, Body> {
  readonly ok: false;
  readonly status: Status;
  readonly body: Body;
  readonly error: AgentpostError;
}

/** Every other failure: no answer, an unreadable one, or a status outside the contract (then in `error.status`). */
export interface OtherFailure<Body = undefined> {
  readonly ok: false;
  readonly status: undefined;
  readonly body: Body | undefined;
  readonly error: AgentpostError;
}
