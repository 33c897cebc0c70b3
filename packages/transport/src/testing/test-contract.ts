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
  readonly in: string;
  readonly name: string;
}

/** A vendor's contract, as far as a `fetch` without a server needs it. */
export interface TestContract<Name extends string> {
  readonly vendor: string;
  readonly operations: { readonly [Each in Name]: Operation };
  readonly validator: Validator;
  /** The base URLs that requests may go to, by the operation's host; `""` for one that has none of its own. */
  readonly baseUrls: { readonly [host: string]: readonly string[] };
  /** By security scheme. */
  readonly credentials: { readonly [scheme: string]: CredentialPlace };
  readonly answers: { readonly [Each in Name]?: SampleAnswers };
}
