import type { SendOptions } from "./attempt.js";
import type { Capabilities } from "./capabilities.js";
import type { SentMessage } from "./sent-message.js";

/** The types of one vendor: how its addresses look, what a message may hold, and what its response is. */
export interface VendorTypes {
  readonly address: { readonly vendor: string };
  readonly content: object;
  readonly raw: unknown;
}

declare const types: unique symbol;

/** One account with one vendor, ready to be given to `createMessenger`. */
export interface Provider<Types extends VendorTypes, Name extends string | undefined = string | undefined> {
  /** Never set: by it the compiler reads the types of what is a provider and more. */
  readonly [types]?: Types;
  readonly vendor: Types["address"]["vendor"];
  /** Tells two accounts with one vendor apart. */
  readonly name: Name;
  readonly capabilities: Capabilities;
  /** The fields of an address beside `vendor` and `name`. */
  readonly addressFields?: readonly string[];
  /** Those of them that name its conversation, within which an outbox keeps the order. Default: all of them. */
  readonly conversationFields?: readonly string[];
  send(
    message: Types["content"] & { to: Types["address"] },
    options?: SendOptions,
  ): Promise<SentMessage<Types["address"]["vendor"], Types["raw"]>>;
  /** Makes every check of `send`, and sends nothing. Throws an `InputError`, as `send` would. */
  check(message: Types["content"] & { to: Types["address"] }, options?: SendOptions): void;
}

/** Any vendor's provider. */
export interface AnyProvider {
  readonly vendor: string;
  readonly name: string | undefined;
  readonly capabilities: Capabilities;
  readonly addressFields?: readonly string[];
  readonly conversationFields?: readonly string[];
  send(message: never, options?: SendOptions): Promise<SentMessage>;
  check(message: never, options?: SendOptions): void;
}

/** The settings of a provider beside the vendor's own. */
export interface ProviderOptions<Name extends string | undefined> {
  /** Tells two accounts with one vendor apart; addresses then bear it. */
  name?: Name;
}

declare const reason: unique symbol;

/** The type of what a vendor can't do: no value fits, and the compiler's message says why. */
export interface Unsupported<Reason extends string> {
  readonly [reason]: Reason;
}
