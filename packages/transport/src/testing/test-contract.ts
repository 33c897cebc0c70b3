import type { Operation, Validator } from "../operation.js";

/** The body that a vendor could answer with, made up from its contract. */
export interface SampleAnswer {
  /** Default: `application/json`. */
  readonly type?: string;
  /** The value of a JSON body, or the text of another. Absent: no body. */
  readonly body?: unknown;
}

/** By the contract's own word for a status: `200`, `4XX` or `default`. */
export interface SampleAnswers {
  readonly [code: string]: SampleAnswer;
}

/** Where a security scheme has its credential. */
export interface CredentialPlace {
  /** Where in a request it goes. */
  readonly in: string;
  /** The name of its header, parameter or cookie. */
  readonly name: string;
}

/** A vendor's contract, as far as a `fetch` without a server needs it. */
export interface TestContract<Name extends string> {
  /** The vendor's id, for errors. */
  readonly vendor: string;
  /** Every operation of the contract, as data. */
  readonly operations: { readonly [Each in Name]: Operation };
  /** Checks the input of each request. */
  readonly validator: Validator;
  /** The base URLs that requests may go to, by the operation's host; `""` for one that has none of its own. */
  readonly baseUrls: { readonly [host: string]: readonly string[] };
  /** By security scheme. */
  readonly credentials: { readonly [scheme: string]: CredentialPlace };
  /** The samples, by operation and status. */
  readonly answers: { readonly [Each in Name]?: SampleAnswers };
}
