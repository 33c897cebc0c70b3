import type { SendOptions } from "./attempt.js";
import type { Capabilities } from "./capabilities.js";
import type { SentMessage } from "./sent-message.js";

/** The types of one vendor: how its addresses look, what a message may hold, and what its response is. */
export interface VendorTypes {
  /** How an address looks: a message's `to`. */
  readonly address: {
    /** The vendor's id, by which addresses are told apart. */
    readonly vendor: string;
  };
  /** What a message may hold beside its address. */
  readonly content: object;
  /** The vendor's own form: what it answers with, or what a conversation's message is there. */
  readonly raw: unknown;
}

declare const types: unique symbol;

/** One account with one vendor, ready to be given to `createMessenger`. */
export interface Provider<Types extends VendorTypes, Name extends string | undefined = string | undefined> {
  /** Never set: by it the compiler reads the types of what is a provider and more. */
  readonly [types]?: Types;
  /** The vendor's id, as addresses bear it. */
  readonly vendor: Types["address"]["vendor"];
  /** Tells two accounts with one vendor apart. */
  readonly name: Name;
  /** What the vendor can do, as data. */
  readonly capabilities: Capabilities;
  /** The fields of an address beside `vendor` and `name`. */
  readonly addressFields?: readonly string[];
  /** Those of them that name its conversation, within which an outbox keeps the order. Default: all of them. */
  readonly conversationFields?: readonly string[];
  /** Sends one message of this vendor's; use `createMessenger(…).send`, which checks the address first. */
  send(
    message: Types["content"] & {
      /** Where it goes. */
      to: Types["address"];
    },
    options?: SendOptions,
  ): Promise<SentMessage<Types["address"]["vendor"], Types["raw"]>>;
  /** Makes every check of `send`, and sends nothing. Throws an `InputError`, as `send` would. */
  check(
    message: Types["content"] & {
      /** Where it goes. */
      to: Types["address"];
    },
    options?: SendOptions,
  ): void;
}

/** Any vendor's provider. */
export interface AnyProvider {
  /** The vendor's id, as addresses bear it. */
  readonly vendor: string;
  /** Tells two accounts with one vendor apart; undefined where there is one. */
  readonly name: string | undefined;
  /** What the vendor can do, as data. */
  readonly capabilities: Capabilities;
  /** The fields of an address beside `vendor` and `name`. */
  readonly addressFields?: readonly string[];
  /** The fields of an address that name its conversation. Default: all of them. */
  readonly conversationFields?: readonly string[];
  /** Sends one message of this vendor's; use `createMessenger(…).send`, which checks the address first. */
  send(message: never, options?: SendOptions): Promise<SentMessage>;
  /** Makes every check of `send`, and sends nothing. */
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
