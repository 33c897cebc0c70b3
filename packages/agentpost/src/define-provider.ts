import { AgentpostError, type Answer, type CallOptions, UnreadableAnswerError } from "@agentpost/transport";
import type { Capabilities } from "./capabilities.js";
import { checkAttachments } from "./check-attachments.js";
import { InputCheck, MESSAGE_FIELDS } from "./input-check.js";
import type { Provider, VendorTypes } from "./provider.js";
import type { SentMessage } from "./sent-message.js";

/** How one vendor's messages become requests, and its responses sent messages. */
export interface Mapping<Types extends VendorTypes, Input, Data extends Types["raw"]> {
  readonly vendor: Types["address"]["vendor"];
  readonly capabilities: Capabilities;
  /** The fields of an address beside `vendor` and `name`; each is a text. */
  readonly addressFields: readonly Exclude<keyof Types["address"], "vendor">[];
  /** Builds the request from a message whose fields, address and text have been checked. */
  toRequest(message: Types["content"] & { to: Types["address"] }, check: InputCheck): Input;
  fromResponse(data: Data, message: { to: Types["address"] }): SentFields;
}

/** What a mapping says of a sent message; the rest is the same for all. */
export type SentFields = Pick<SentMessage, "status"> &
  Partial<Pick<SentMessage, "vendorStatus" | "id" | "conversation" | "replies">>;

/** A provider from a mapping and the vendor's own send operation. */
export function defineProvider<
  Types extends VendorTypes,
  Input,
  Data extends Types["raw"],
  Name extends string | undefined,
>(
  mapping: Mapping<Types, Input, Data>,
  name: Name,
  send: (input: Input, options?: CallOptions) => Promise<Answer<number, Data>>,
): Provider<Types, Name> {
  const { vendor, capabilities } = mapping;
  return {
    vendor,
    name,
    capabilities,
    async send(message, options) {
      const check = new InputCheck(vendor);
      checkMessage(mapping, message, check);
      const { data, status, response } = await send(mapping.toRequest(message, check), options);
      let fields: SentFields;
      try {
        if (typeof data !== "object" || data === null || Array.isArray(data)) throw new TypeError("not an object");
        fields = mapping.fromResponse(data, message);
      } catch (cause) {
        if (cause instanceof AgentpostError) throw cause;
        // A success whose body isn't the contract's: the message may well exist. The body is left out, since it
        // may repeat a credential, and only the transport knows what to mask.
        const sentence = `${status}, but the body is not what the contract says; the message may exist`;
        const { operation } = check;
        throw new UnreadableAnswerError(sentence, {
          vendor,
          operation,
          outcome: "unknown",
          status,
          requestId: response.requestId,
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

function checkMessage<Types extends VendorTypes>(
  { capabilities, addressFields }: Pick<Mapping<Types, never, never>, "capabilities" | "addressFields">,
  message: unknown,
  check: InputCheck,
): void {
  const { to, text, attachments, options } = check.fields("message", message, MESSAGE_FIELDS);
  const address = check.fields("to", to, ["vendor", "name", ...(addressFields as readonly string[])]);
  for (const field of addressFields as readonly string[]) check.text(`to.${field}`, address[field]);

  const attached = attachments !== undefined;
  if (attached) checkAttachments(attachments, capabilities, check);
  if (text !== undefined || !attached || capabilities.text === "required") check.text("text", text);
  if (options !== undefined) check.fields("options", options, capabilities.options);
}
