import { type CallOptions, type Refuse, refuseIn, UnreadableAnswerError } from "@agentpost/transport";
import type { Capabilities } from "./capabilities.js";
import { checkMessage } from "./check-message.js";
import type { Provider, VendorTypes } from "./provider.js";
import type { SentMessage } from "./sent-message.js";

/** How one vendor's messages become requests, and its responses sent messages. */
export interface Mapping<Types extends VendorTypes, Input, Data extends Types["raw"]> {
  readonly vendor: Types["address"]["vendor"];
  readonly capabilities: Capabilities;
  /** The fields of an address beside `vendor` and `name`; each is a text. */
  readonly addressFields: readonly Exclude<keyof Types["address"], "vendor">[];
  /**
   * Builds the request from a message whose fields, address and text have been checked. `refuse` throws an `InputError`
   * before anything is sent; with `UnsupportedError` as its third argument, for what the vendor can't do.
   */
  toRequest(message: Types["content"] & { to: Types["address"] }, refuse: Refuse): UndefinedMeansAbsent<Input>;
  /** What the vendor says of the message; undefined where the response isn't what the contract says. */
  fromResponse(data: Data, message: { to: Types["address"] }): SentFields | undefined;
}

/** What a mapping says of a sent message; the rest is the same for all. */
export type SentFields = Pick<SentMessage, "status"> &
  Partial<Pick<SentMessage, "vendorStatus" | "id" | "conversation" | "replies">>;

/** An input in which what may be left out may be undefined as well: neither is sent. */
export type UndefinedMeansAbsent<Input> = { [Place in keyof Input]: Undefinable<Input[Place]> };

type Undefinable<T> = { [Key in keyof T]: object extends Pick<T, Key> ? T[Key] | undefined : T[Key] };

/** What a vendor's send operation resolves to. */
export interface VendorAnswer<Data> {
  readonly status: number;
  readonly data: Data;
  readonly response?: { readonly requestId: string | undefined };
}

/** A provider from a mapping and the vendor's own send operation. */
export function defineProvider<
  Types extends VendorTypes,
  Input,
  Data extends Types["raw"],
  Name extends string | undefined,
>(
  mapping: Mapping<Types, Input, Data>,
  name: Name,
  send: (input: Input, options?: CallOptions) => Promise<VendorAnswer<Data>>,
): Provider<Types, Name> {
  const { vendor, capabilities, addressFields } = mapping;
  const refuse = refuseIn(vendor, "send");
  return {
    vendor,
    name,
    capabilities,
    async send(message, options) {
      checkMessage(message, addressFields as readonly string[], capabilities, refuse);
      const input = mapping.toRequest(message, refuse) as Input;
      const { data, status, response } = await send(input, options);
      let fields: SentFields | undefined;
      try {
        if (Object(data) === data && !Array.isArray(data)) fields = mapping.fromResponse(data, message);
      } catch {
        // Something that the contract promises isn't there.
      }
      if (!fields) {
        // A success whose body isn't the contract's: the message may well exist. The body is left out, since it
        // may repeat a credential, and only the transport knows what to mask.
        throw new UnreadableAnswerError(`${status}, but the body is not what the contract says`, {
          vendor,
          operation: "send",
          outcome: "unknown",
          status,
          requestId: response?.requestId,
        });
      }
      return {
        vendor,
        name,
        vendorStatus: undefined,
        id: undefined,
        conversation: undefined,
        replies: [],
        ...fields,
        raw: data,
      };
    },
  };
}
