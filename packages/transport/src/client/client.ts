import type { Operation } from "../operation.js";
import type { CallOptions } from "./options.js";

/** The key under which a client holds its one function. Shared by every installed copy of this package. */
export const call: unique symbol = Symbol.for("agentpost.call") as never;

/** The key of the function by which an error's body is masked. Shared like `call`. */
export const mask: unique symbol = Symbol.for("agentpost.mask") as never;

/** The key of the function that does all of a call but its requests. Shared like `call`. */
export const check: unique symbol = Symbol.for("agentpost.check") as never;

/** The parts of a request, by where the contract puts them. */
export interface OperationInput {
  /** The parts of the address, by their names in the path's template. */
  readonly path?: Readonly<Record<string, unknown>>;
  /** What follows the address's question mark. */
  readonly query?: Readonly<Record<string, unknown>>;
  /** Headers that the contract names. */
  readonly header?: Readonly<Record<string, unknown>>;
  /** Cookies that the contract names. */
  readonly cookie?: Readonly<Record<string, unknown>>;
  /** The request's body. */
  readonly body?: unknown;
  /** The media type of `body`, where the contract offers several. */
  readonly contentType?: string;
}

/**
 * A connection to one vendor. Its settings and credentials live in the closure of its function,
 * where neither `console.log` nor `JSON.stringify` reaches.
 */
export interface Client<Vendor extends string = string> {
  /** The vendor's id, such as `libredesk`. */
  readonly vendor: Vendor;
  /** Where the vendor's API is, without a trailing slash. */
  readonly baseUrl: string;
  /**
   * A copy of a JSON value without the client's credentials, for an error about an answer that can't be used. Of credentials
   * that functions give, it knows those of the answer's call by its `response`.
   */
  readonly [mask]: (value: unknown, response?: object) => unknown;
  /** Refuses, at once and by an `InputError`, what `call` would refuse; nothing is sent. */
  readonly [check]: (operation: Operation, input: object | undefined, options?: CallOptions) => void;
  readonly [call]: <A>(operation: Operation, input: object | undefined, options?: CallOptions) => Promise<A>;
}
