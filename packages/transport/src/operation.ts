import type { Refuse } from "./refuse.js";

/** How the body of an answer is read: `none` where there can't be one, or nobody is to have it. */
export type AnswerKind = "json" | "text" | "bytes" | "none";

/** Reads content that the contract doesn't document, by the content type of the answer. */
export type ReadContent = (
  bytes: Uint8Array | undefined,
  contentType: string | null,
  isTooDeep: boolean | undefined,
) => unknown;

/**
 * Gives the body of an answer as a stream, or undefined where it is to be read. What it takes of the call is the transport's
 * own affair.
 */
export type OpenBody = (
  context: never,
  status: number,
  body: Response["body"],
  ended: AbortSignal,
) => ReadableStream<Uint8Array> | undefined;

/** Writes one parameter as name-value pairs, not yet encoded. */
export type ParameterWriter = (name: string, value: unknown) => readonly (readonly [string, string])[];

/** Writes a value into a path; `part` encodes one part of it, or refuses it. */
export type PathWriter = (name: string, value: unknown, part: (value: unknown) => string) => string;

/** Fills a path template from the input, or refuses a value. */
export type WritePath = (
  template: string,
  values: Readonly<Record<string, unknown>> | undefined,
  refuse: Refuse,
  styles?: Readonly<Record<string, PathWriter>>,
) => string;

/** A body ready to be sent, and its content type where `fetch` doesn't set it by itself. */
export interface WrittenBody {
  /** The body, as `fetch` takes it. */
  readonly body: NonNullable<RequestInit["body"]>;
  /** The media type, where the body doesn't bring its own. */
  readonly contentType?: string;
}

/** Writes a body once, so that a repeat sends the same bytes. Throws a `TypeError` that says what is wrong. */
export type BodyWriter = (value: unknown, mediaType: string) => WrittenBody;

/** Writes what the input says of the body, or refuses it. */
export type WriteBody = (
  input: {
    /** The body, as `fetch` takes it. */
    readonly body?: unknown;
    /** The media type, where the body doesn't bring its own. */
    readonly contentType?: string;
  },
  refuse: Refuse,
) => Partial<WrittenBody>;

/** One parameter outside the path. */
export interface Parameter {
  /** Set where a call without it is refused. */
  readonly required?: true;
  /** How a value that may have parts is written; without it, only a text, a number or a boolean is taken. */
  readonly write?: ParameterWriter;
}

/** Checks the input of a vendor's operations against its contract, by the operation's name, before anything is sent. */
export type Validator = { readonly [operation: string]: (input: never, refuse: Refuse) => void };

/** The value in a parsed JSON body to which these keys lead, or undefined where there is none. */
export type ReadBody = (...keys: readonly string[]) => unknown;

/** False, or the places of the vendor's own words about its refusal. */
export type Rejection = (at: ReadBody) => readonly unknown[] | false;

/**
 * One operation of a vendor's contract, as data: a row of the table that the generator writes.
 * Names, places and statuses are the contract's own.
 */
export interface Operation {
  /** Its name in the contract, or the one that the overlay gives it. */
  readonly name: string;
  /** The method of HTTP, in capitals. */
  readonly method: string;
  /** The path template, with its parameters in braces. */
  readonly path: string;
  /** The name of its host, where it isn't at the client's base URL. */
  readonly host?: string;
  /** Fills the template, where it has parameters. */
  readonly writePath?: WritePath;
  /** How parameters of the path are written that aren't one plain segment. */
  readonly pathStyles?: { readonly [name: string]: PathWriter };
  /** The parameters of the query, by name. */
  readonly query?: { readonly [name: string]: Parameter };
  /** The parameters that are headers, by name. */
  readonly header?: { readonly [name: string]: Parameter };
  /** The parameters that are cookies, by name. */
  readonly cookie?: { readonly [name: string]: Parameter };
  /** Writes the request's body, where there is one. */
  readonly writeBody?: WriteBody;
  /** The `Accept` header, where an answer has content. */
  readonly accept?: string;
  /** The documented statuses of success, and how each one's body is read. */
  readonly success: { readonly [status: number]: AnswerKind | ReadContent };
  /** Set where the answer is asked for as a stream. */
  readonly open?: OpenBody;
  /** Alternatives, each a list of security schemes that go together. Absent: no credential is sent. */
  readonly security?: readonly (readonly string[])[];
  /**
   * True where a repeat changes nothing: safe methods (RFC 9110, 9.2.1), and what the contract marks. A PUT or DELETE is
   * not taken for idempotent by itself, since vendors have some that act twice.
   */
  readonly idempotent?: true;
  /** True where what the input says is the vendor's own, as a next page's address is: the validator then has no say. */
  readonly isVendorsOwn?: true;
  /** The time one attempt may take, where the vendor is known to need longer than the default. */
  readonly timeoutMs?: number;
  /**
   * By status, `2xx` being every success: where the body tells that the vendor refused, whatever the status says, the
   * places of its own words about that; the first text among them is shown.
   */
  readonly rejects?: {
    /** Of every success that has no rule of its own. */
    readonly "2xx"?: Rejection;
    readonly [status: number]: Rejection;
  };
  /** The first of what a success has to show that isn't in its body, as a JSON pointer. */
  readonly promises?: (at: ReadBody) => string | false | undefined;
  /** By status: a text of the body that names the wait in seconds, for a vendor that sends no `Retry-After`. */
  readonly retryAfter?: { readonly [status: number]: (at: ReadBody) => unknown };
}
