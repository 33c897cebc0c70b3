import type { WriteBody } from "./request/body.js";
import type { writePath } from "./request/path.js";
import type { PathWriter } from "./request/path-styles.js";
import type { ParameterWriter } from "./request/query.js";

/** How the body of an answer is read: `none` where the contract documents no content. */
export type AnswerKind = "json" | "text" | "bytes" | "none";

/** One parameter outside the path. */
export interface Parameter {
  readonly required?: true;
  /** How a value that may have parts is written; without it, only a text, a number or a boolean is taken. */
  readonly write?: ParameterWriter;
}

/**
 * One operation of a vendor's contract, as data: a row of the table that the generator writes.
 * Names, places and statuses are the contract's own.
 */
export interface Operation {
  readonly name: string;
  readonly method: string;
  /** The path template, with its parameters in braces. */
  readonly path: string;
  /** Fills the template, where it has parameters. */
  readonly writePath?: typeof writePath;
  /** How parameters of the path are written that aren't one plain segment. */
  readonly pathStyles?: { readonly [name: string]: PathWriter };
  readonly query?: { readonly [name: string]: Parameter };
  readonly header?: { readonly [name: string]: Parameter };
  readonly cookie?: { readonly [name: string]: Parameter };
  /** Writes the request's body, where there is one. */
  readonly writeBody?: WriteBody;
  /** The `Accept` header, where an answer has content. */
  readonly accept?: string;
  /** The documented statuses of success, and how each one's body is read. */
  readonly success: { readonly [status: number]: AnswerKind };
  /** Alternatives, each a list of security schemes that go together. Absent: no credential is sent. */
  readonly security?: readonly (readonly string[])[];
  /** True where a repeat changes nothing: safe methods (RFC 9110, 9.2.1), and what the contract marks. */
  readonly harmless?: true;
  /** The time one attempt may take, where the vendor is known to need longer than the default. */
  readonly timeoutMs?: number;
  /**
   * By status: where the body tells that the vendor refused, whatever the status says, the places of its own words about
   * that; the first text among them is shown.
   */
  readonly rejects?: { readonly [status: number]: (at: ReadBody) => readonly unknown[] | false };
  /** By status: a text of the body that names the wait in seconds, for a vendor that sends no `Retry-After`. */
  readonly retryAfter?: { readonly [status: number]: (at: ReadBody) => unknown };
}

/** The value in a parsed JSON body to which these keys lead, or undefined where there is none. */
export type ReadBody = (...keys: readonly string[]) => unknown;
