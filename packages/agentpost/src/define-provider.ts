import {
  type Attempt,
  asAgentpostError,
  type CallOptions,
  type Client,
  call,
  check,
  type Outcome,
  type Refuse,
  type ResponseInfo,
  readCallOptions,
  refuseIn,
  UnreadableAnswerError,
} from "@agentpost/transport";
import { markOf, type SendOptions } from "./attempt.js";
import { checkMessage, type MessageRules } from "./check-message.js";
import { checkOneOf, checkText } from "./check-values.js";
import type { Provider, VendorTypes } from "./provider.js";
import { requiring } from "./requiring.js";
import type { SentMessage } from "./sent-message.js";

/** How one vendor's messages become requests, and its responses sent messages. */
export interface Mapping<Types extends VendorTypes, Input, Data extends Types["raw"]> extends MessageRules {
  /** The vendor's id, as addresses bear it. */
  readonly vendor: Types["address"]["vendor"];
  /** The fields of an address beside `vendor` and `name`; each is a text. */
  readonly addressFields: readonly Exclude<Extract<keyof Types["address"], string>, "vendor">[];
  /**
   * Builds the request from a message whose fields, address and text have been checked. `refuse` throws an `InputError`
   * before anything is sent; with `UnsupportedError` as its third argument, for what the vendor can't do. `mark` is to be
   * put where the vendor keeps it, if `capabilities.marks` says that it does.
   */
  toRequest(message: MessageOf<Types>, refuse: Refuse, mark: string | undefined): UndefinedMeansAbsent<Input>;
  /** The mark that the message bears by an option of the vendor's own. */
  markIn?(message: MessageOf<Types>): string | undefined;
  /** What the vendor says of the message; undefined where the response isn't what the contract says. */
  fromResponse(data: Data, message: MessageOf<Types>): SentFields | undefined;
}

/** A message to one vendor: its address and what it holds. */
export type MessageOf<Types extends VendorTypes> = Types["content"] & {
  /** Where it goes. */
  to: Types["address"];
};

/** What a mapping says of a sent message; the rest is the same for all. */
export type SentFields = Pick<SentMessage, "status"> &
  Partial<Pick<SentMessage, "vendorStatus" | "id" | "conversation" | "replies" | "dropped">>;

/** An input in which what may be left out may be undefined as well: neither is sent. */
export type UndefinedMeansAbsent<Input> = { [Place in keyof Input]: Undefinable<Input[Place]> };

/** An object whose optional fields may be undefined as well. */
export type Undefinable<T> = { [Key in keyof T]: object extends Pick<T, Key> ? T[Key] | undefined : T[Key] };

/** What a vendor's send operation resolves to. */
export interface VendorAnswer<Data> {
  /** The HTTP status. */
  readonly status: number;
  /** The answer's body. */
  readonly data: Data;
  /** Status, headers, request id and attempts, where they are known. */
  readonly response?: ResponseInfo;
}

/** How a provider's requests travel: by an operation of a vendor's client, or by a function of one's own. */
export type Sender<Input, Data> =
  | {
      /** Masks what an error shows, and checks a request without sending it. */
      readonly client: Client;
      /** The operation that sends, which takes the client first. */
      readonly operation: (client: Client<never>, input: Input, options?: CallOptions) => Promise<VendorAnswer<Data>>;
    }
  | {
      /** Makes the request; what it throws that is no `AgentpostError` counts as `unknown`. */
      readonly send: (input: Input, options?: CallOptions) => Promise<VendorAnswer<Data>>;
    };

/**
 * A provider from a mapping and what sends its requests. Of an answer that can't be read, the body is shown only where
 * there is a client to mask it, since it may repeat a credential.
 */
export function defineProvider<
  Types extends VendorTypes,
  Input,
  Data extends Types["raw"],
  Name extends string | undefined,
>(mapping: Mapping<Types, Input, Data>, name: Name, sender: Sender<Input, Data>): Provider<Types, Name> {
  const { vendor, capabilities } = mapping;
  const refuse = refuseIn(vendor, "send");
  if (name !== undefined) checkText(refuseIn(vendor, "createProvider"), "name", name);

  function prepare(given: unknown, options: SendOptions | undefined) {
    const message = checkMessage(given, mapping, refuse) as unknown as MessageOf<Types>;
    const { to, text } = message as { to: Attempt["to"]; text?: string };
    checkOneOf(vendor)(refuse, "to.vendor", to.vendor);
    const { mark: givenMark, ...callOptions } = readCallOptions<SendOptions>(options, refuse, ["mark"]);
    const own = mapping.markIn?.(message);
    if (own && givenMark) refuse("mark", "is given twice, by an option of the vendor's too; leave one out");
    const mark = own ?? markOf(givenMark, capabilities.marks, refuse);
    const input = mapping.toRequest(message, refuse, mark) as Input;
    const attempt: Attempt = { to, mark, startedAt: new Date().toISOString(), text };
    return { message, input, callOptions, attempt };
  }

  return {
    vendor,
    name,
    capabilities,
    addressFields: mapping.addressFields,
    check(given, options) {
      try {
        const { input, callOptions } = prepare(given, options);
        if ("operation" in sender) checkRequest(sender, input, callOptions);
      } catch (thrown) {
        throw asAgentpostError(thrown, { vendor, operation: "send", outcome: "not-sent" });
      }
    },
    async send(given, options) {
      let outcome: Outcome = "not-sent";
      let attempt: Attempt | undefined;
      try {
        const prepared = prepare(given, options);
        attempt = prepared.attempt;
        outcome = "unknown";
        const { message, input, callOptions } = prepared;
        let fields: SentFields | undefined;
        const read = (data: unknown) => {
          fields = fieldsOf(mapping, data as Data, message);
          return fields;
        };
        const answer = await ("send" in sender
          ? sender.send(input, callOptions)
          : sender.operation(
              requiring(sender.client, (data) => !read(data) && "message"),
              input,
              callOptions,
            ));
        // The contract may have asked for no body, so that the call has read none.
        fields ??= read(answer.data);
        if (!fields) throw unreadable(vendor, answer);
        return {
          vendor,
          name,
          vendorStatus: undefined,
          id: undefined,
          conversation: undefined,
          replies: [],
          dropped: [],
          ...fields,
          attempt,
          response: answer.response,
          raw: answer.data,
        };
      } catch (thrown) {
        const error = asAgentpostError(thrown, { vendor, operation: "send", outcome });
        throw Object.defineProperty(error, "attempt", { value: attempt, configurable: true });
      }
    },
  };
}

/** Runs an operation to where its first request would begin. What it would do with an answer is never begun. */
function checkRequest<Input>(
  { client, operation }: Extract<Sender<Input, unknown>, { client: Client }>,
  input: Input,
  options: CallOptions | undefined,
): void {
  let refusal: unknown;
  const checking = (...given: Parameters<Client[typeof check]>) => {
    try {
      client[check](...given);
    } catch (thrown) {
      refusal = thrown; // An async function would have nobody hear of it.
    }
    return new Promise(() => {});
  };
  operation({ ...client, [call]: checking } as Client<never>, input, options).catch(() => {});
  if (refusal) throw refusal;
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
function unreadable(vendor: string, { status, response }: VendorAnswer<unknown>): UnreadableAnswerError {
  return new UnreadableAnswerError(`${status}, but the body is not what the contract says`, {
    vendor,
    operation: "send",
    outcome: "unknown",
    status,
    requestId: response?.requestId,
    attempts: response?.attempts,
  });
}
