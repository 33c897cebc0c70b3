import {
  createIshvanaClient,
  type IshvanaOptions,
  type SendMessageBody,
  type SendMessageData,
  type SendMessageInput,
  sendMessage,
} from "@agentpost/ishvana";
import { defineProvider, type Mapping } from "../../index.js";
import type { Provider, ProviderOptions, Unsupported } from "../../provider.js";

/** An agent of the Ishvana app that runs on the same machine. */
export interface IshvanaAddress {
  readonly vendor: "ishvana";
  /** The agent's id, such as `hawken`. */
  readonly agent: string;
}

/** Ishvana's own fields: context and priority. */
export type IshvanaSendOptions = Omit<SendMessageBody, "agentId" | "message">;

/** What a message to Ishvana holds beside its address. */
export interface IshvanaContent {
  text: string;
  attachments?: Unsupported<"Ishvana takes no attachments">;
  options?: IshvanaSendOptions;
}

export interface IshvanaTypes {
  readonly address: IshvanaAddress;
  readonly content: IshvanaContent;
  readonly raw: SendMessageData;
}

const mapping: Mapping<IshvanaTypes, SendMessageInput, SendMessageData> = {
  vendor: "ishvana",
  capabilities: {
    text: "required",
    attachments: "none",
    replies: "none",
    statuses: ["delivered"],
    options: ["context", "priority"],
  },
  addressFields: ["agent"],
  toRequest: ({ to, text, options }) => ({ body: { agentId: to.agent, message: text, ...options } }),
  fromResponse: fromIshvanaResponse,
};

/** Ishvana as a provider. Its hub listens on loopback while the app runs, and takes no credential. */
export function ishvana<const Name extends string | undefined = undefined>(
  options: IshvanaOptions & ProviderOptions<Name> = {},
): Provider<IshvanaTypes, Name> {
  const client = createIshvanaClient(options);
  return defineProvider(mapping, options.name as Name, (input, callOptions) => sendMessage(client, input, callOptions));
}

// `false` never comes here: the contract's rules make it a `RejectedError`.
function fromIshvanaResponse({ status, response }: SendMessageData) {
  if (response.delivered !== true) return undefined;
  return { status: "delivered" as const, vendorStatus: status, id: response.messageId };
}
