import {
  asAgentpostError,
  type CallOptions,
  type Client,
  describe,
  mask,
  type Outcome,
  type Refuse,
  refuseIn,
  UnreadableAnswerError,
} from "@agentpost/transport";
import { checkMessage, type MessageRules } from "./check-message.js";
import { checkOneOf } from "./check-values.js";
import type { Provider, VendorTypes } from "./provider.js";
import type { SentMessage } from "./sent-message.js";

/** How one vendor's messages become requests, and its responses sent messages. */
export interface Mapping<Types extends VendorTypes, Input, Data extends Types["raw"]> extends MessageRules {
  readonly vendor: Types["address"]["vendor"];
  /** The fields of an address beside `vendor` and `name`; each is a text. */
  readonly addressFields: readonly Exclude<Extract<keyof Types["address"], string>, "vendor">[];
  /**
   * Builds the request from a message whose fields, address and text have been checked. `refuse` throws an `InputError`
   * before anything is sent; with `UnsupportedError` as its third argument, for what the vendor can't do.
   */
  toRequest(message: MessageOf<Types>, refuse: Refuse): UndefinedMeansAbsent<Input>;
  /** What the vendor says of the message; undefined where the response isn't what the contract says. */
  fromResponse(data: Data, message: MessageOf<Types>): SentFields | undefined;
}

export type MessageOf<Types extends VendorTypes> = Types["content"] & { to: Types["address"] };

/** What a mapping says of a sent message; the rest is the same for all. */
export type SentFields = Pick<SentMessage, "status"> &
  Partial<Pick<SentMessage, "vendorStatus" | "id" | "conversation" | "replies" | "dropped">>;

/** An input in which what may be left out may be undefined as well: neither is sent. */
export type UndefinedMeansAbsent<Input> = { [Place in keyof Input]: Undefinable<Input[Place]> };

type Undefinable<T> = { [Key in keyof T]: object extends Pick<T, Key> ? T[Key] | undefined : T[Key] };

/** What a vendor's send operation resolves to. */
export interface VendorAnswer<Data> {
  readonly status: number;
  readonly data: Data;
  readonly response?: { readonly requestId: string | undefined };
}

/**
 * A provider from a mapping and the vendor's own send operation. `client` masks the body of an answer that can't be
 * read; without one, the body is left out of the error, since it may repeat a credential.
 */
export function defineProvider<
  Types extends VendorTypes,
  Input,
  Data extends Types["raw"],
  Name extends string | undefined,
>(
  mapping: Mapping<Types, Input, Data>,
  name: Name,
  send: (input: Input, options?: CallOptions) => Promise<VendorAnswer<Data>>,
  client?: Pick<Client, typeof mask>,
): Provider<Types, Name> {
  const { vendor, capabilities } = mapping;
  const refuse = refuseIn(vendor, "send");
  if (name !== undefined && (typeof name !== "string" || !name)) {
    refuseIn(vendor, "createProvider")("name", `is ${describe(name)}; expected a text, or nothing`);
  }
  return {
    vendor,
    name,
    capabilities,
    async send(given, options) {
      let outcome: Outcome = "not-sent";
      try {
        const message = checkMessage(given, mapping, refuse) as unknown as MessageOf<Types>;
        checkOneOf(vendor)(refuse, "to.vendor", message.to.vendor);
        const input = mapping.toRequest(message, refuse) as Input;
        outcome = "unknown";
        const answer = await send(input, options);
        const fields = fieldsOf(mapping, answer.data, message);
        if (!fields) throw unreadable(vendor, answer, client);
        return {
          vendor,
          name,
          vendorStatus: undefined,
          id: undefined,
          conversation: undefined,
          replies: [],
          dropped: [],
          ...fields,
          raw: answer.data,
        };
      } catch (thrown) {
        throw asAgentpostError(thrown, { vendor, operation: "send", outcome });
      }
    },
  };
}

function fieldsOf<Types extends VendorTypes, Input, Data extends Types["raw"]>(
  mapping: Mapping<Types, Input, Data>,
  data: Data,
  message: MessageOf<Types>,
): SentFields | undefined {
  // Of a success without a body there is nothing to doubt.
  if (data !== undefined && (Object(data) !== data || Array.isArray(data))) return undefined;
  try {
    return mapping.fromResponse(data, message);
  } catch {
    return undefined; // Something that the contract promises isn't there.
  }
}

/** A success whose body isn't the contract's: the message may well exist. */
function unreadable(
  vendor: string,
  { status, data, response }: VendorAnswer<unknown>,
  client: Pick<Client, typeof mask> | undefined,
): UnreadableAnswerError {
  return new UnreadableAnswerError(`${status}, but the body is not what the contract says`, {
    vendor,
    operation: "send",
    outcome: "unknown",
    status,
    requestId: response?.requestId,
    body: client?.[mask](data),
  });
}
