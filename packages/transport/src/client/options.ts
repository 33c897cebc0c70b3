import type { Validator } from "../operation.js";
import type { Hooks } from "./hooks.js";

/** Settings that a client and a single call have in common; a call's own win. */
export interface CallOptions {
  /**
   * The longest one attempt may take, its body included, in milliseconds. Default: 30,000, or the contract's own. Of a
   * stream, to the answer's headers: what is still to come then, `signal` ends.
   */
  timeoutMs?: number | undefined;
  /** The longest a call may take with all its attempts and waits, in milliseconds. Default: 3 × `timeoutMs`. */
  deadlineMs?: number | undefined;
  /** How often a call that may be repeated is tried at most, the first time included. Default: 3; `false` is 1. */
  retry?:
    | {
        /** The most requests a call makes, the first included: a whole number from 1. Default: 3. */
        maxAttempts?: number | undefined;
      }
    | false
    | undefined;
  /**
   * Ends the call early with an `AbortedError`, whose `outcome` says whether the request had left. A client's ends all of
   * its calls, those with a signal of their own too.
   */
  signal?: AbortSignal | null | undefined;
  /** Further request headers; a call's win over its client's. A header that carries the credential is refused. */
  headers?: Record<string, string> | undefined;
}

/** Settings of a client, the same for every vendor. */
export interface ClientOptions extends CallOptions {
  /** Where the vendor's API is; it may carry a path, never credentials, a query or a fragment. */
  baseUrl?: string | undefined;
  /**
   * Tells two accounts with one vendor apart; every event bears it as `account`. With a name, no credential is read from the
   * environment: two accounts would read the same.
   */
  name?: string | undefined;
  /** Sends the requests. Default: the platform's own `fetch`. */
  fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /**
   * Declares that `fetch` never sends a request twice by itself, so that a failure of its connection may be called
   * `not-sent`, and repeated. Default: false: its failures are `unknown`, since one that repeats reports the last alone.
   */
  fetchSendsOnce?: boolean | undefined;
  /** Allows `http:` to a host that isn't loopback. The credential then travels in the clear. Default: false. */
  allowInsecureHttp?: boolean | undefined;
  /**
   * Takes a credential in a browser's page or worker too, where everyone who opens the page can read it. For a credential
   * that is the user's own, or a page of your own machine. Default: false.
   */
  allowCredentialsInBrowser?: boolean | undefined;
  /** The largest body of an answer that is read, in bytes; a stream has no limit. Default: 10 MiB. */
  maxAnswerBytes?: number | undefined;
  /**
   * How many repeats all calls of this client may make together, before every ten successes earn one more. In an outage
   * the load on a vendor so grows by no more than that. Default: 10.
   */
  retryBudget?: number | undefined;
  /** Told what happens, without credentials, bodies or query strings: for a logger, metrics or traces. Default: none. */
  hooks?: Hooks | undefined;
  /** Checks input against the contract before anything is sent: `validator` of `@agentpost/<vendor>/validate`. */
  validator?: Validator | undefined;
}
