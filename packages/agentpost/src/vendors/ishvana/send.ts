import {
  createIshvanaClient,
  type IshvanaOptions,
  type SendMessageBody,
  type SendMessageData,
  type SendMessageInput,
  sendMessage,
} from "@agentpost/ishvana";
import {
  type CheckValue,
  checkObject,
  checkOneOf,
  defineProvider,
  type Mapping,
  type Provider,
  type ProviderOptions,
  type Unsupported,
} from "../../index.js";

export type { IshvanaOptions, SendMessageBody, SendMessageData, SendMessageInput } from "@agentpost/ishvana";

/** An agent of the Ishvana app that runs on the same machine. */
export interface IshvanaAddress {
  /** The vendor's id, by which addresses are told apart. */
  readonly vendor: "ishvana";
  /** The agent's id, such as `hawken`. */
  readonly agent: string;
}

/** Ishvana's own fields: context and priority. */
export type IshvanaSendOptions = Omit<SendMessageBody, "agentId" | "message">;

/** What a message to Ishvana holds beside its address. */
export interface IshvanaContent {
  /** The text, which arrives as it was typed. */
  text: string;
  /** The files that go with it. */
  attachments?: Unsupported<"Ishvana takes no attachments">;
  /** The vendor's own fields. */
  options?: IshvanaSendOptions;
}

/** The types of this vendor: its addresses, what a message may hold, and its response. */
export interface IshvanaTypes {
  /** How an address looks: a message's `to`. */
  readonly address: IshvanaAddress;
  /** What a message may hold beside its address. */
  readonly content: IshvanaContent;
  /** The vendor's own form: what it answers with, or what a conversation's message is there. */
  readonly raw: SendMessageData;
}

const mapping: Mapping<IshvanaTypes, SendMessageInput, SendMessageData> = {
  vendor: "ishvana",
  capabilities: {
    text: "required",
    attachments: "none",
    replies: "none",
    statuses: ["delivered", "failed"],
    options: ["context", "priority"],
  },
  addressFields: ["agent"],
  checks: { options: { context: checkObjectOrNull, priority: checkOneOf("low", "medium", "high", "urgent") } },
  toRequest: ({ to, text, options }) => ({ body: { agentId: to.agent, message: text, ...options } }),
  fromResponse: fromIshvanaResponse,
};

/**
 * Ishvana as a provider. Its hub listens on loopback while the app runs, and takes no credential.
 *
 * @example
 * ```ts
 * import { createMessenger } from "agentpost";
 * import { ishvana } from "agentpost/ishvana";
 *
 * // No key: the app runs on this machine.
 * const messenger = createMessenger([ishvana()]);
 * await messenger.send({ to: { vendor: "ishvana", agent: "hawken" }, text: "Where is my order?" });
 * ```
 * @see {@link https://ishvana.com/api-reference/operations/send_agent_message_api_agents_message_post/ Ishvana's documentation}
 */
export function ishvana<const Name extends string | undefined = undefined>(
  options: IshvanaOptions & ProviderOptions<Name> = {},
): Provider<IshvanaTypes, Name> {
  const client = createIshvanaClient(options);
  return defineProvider(mapping, options.name as Name, { client, operation: sendMessage });
}

// A message that didn't reach the agent has an id all the same: it exists.
function fromIshvanaResponse({ status, response: { messageId, delivered } }: SendMessageData) {
  if (typeof delivered !== "boolean") return undefined;
  return { status: delivered ? ("delivered" as const) : ("failed" as const), vendorStatus: status, id: messageId };
}

function checkObjectOrNull(...[refuse, field, value]: Parameters<CheckValue>): void {
  if (value !== null) checkObject(refuse, field, value);
}
