import {
  createVidaClient,
  type SendMessageData,
  type SendMessageInput,
  sendMessage,
  type VidaOptions,
} from "@agentpost/vida";
import {
  checkObject,
  checkText,
  defineProvider,
  type Mapping,
  type Provider,
  type ProviderOptions,
  type UndefinedMeansAbsent,
} from "../../index.js";
import type { VidaAddress, VidaTypes } from "./types.js";

export type { SendMessageBody, SendMessageData, SendMessageInput, VidaOptions } from "@agentpost/vida";
export type * from "./types.js";

const mapping: Mapping<VidaTypes, SendMessageInput, SendMessageData> = {
  vendor: "vida",
  capabilities: {
    text: "required",
    attachments: "url",
    replies: "callback",
    statuses: ["queued"],
    options: ["context", "metadata", "outboundMessageWebhookUrl", "targetAccountId"],
  },
  addressFields: ["agent", "from"],
  checks: {
    attachments: { type: checkText },
    options: {
      context: checkObject,
      metadata: checkObject,
      outboundMessageWebhookUrl: checkText,
      targetAccountId: checkText,
    },
  },
  toRequest: toVidaRequest,
  fromResponse: fromVidaResponse,
};

/**
 * Vida as a provider. Answers come to the callback URL, so a sent message is `queued`.
 *
 * @example
 * ```ts
 * import { createMessenger } from "agentpost";
 * import { vida } from "agentpost/vida";
 *
 * // The token is read from VIDA_TOKEN.
 * const messenger = createMessenger([vida()]);
 * await messenger.send({ to: { vendor: "vida", agent: "agent123", from: "+15551231234" }, text: "Where is my order?" });
 * ```
 * @see {@link https://vida.io/docs/llms.txt Vida's documentation}
 */
export function vida<const Name extends string | undefined = undefined>(
  options: VidaOptions & ProviderOptions<Name> = {},
): Provider<VidaTypes, Name> {
  const client = createVidaClient(options);
  return defineProvider(mapping, options.name as Name, { client, operation: sendMessage });
}

function toVidaRequest({
  to,
  text,
  attachments,
  options = {},
}: VidaTypes["content"] & { to: VidaAddress }): UndefinedMeansAbsent<SendMessageInput> {
  const { targetAccountId, ...rest } = options;
  return {
    query: { targetAccountId },
    body: {
      targetAgent: to.agent,
      sourceAddress: to.from,
      message: text,
      attachments: attachments && [...attachments],
      ...rest,
    },
  };
}

function fromVidaResponse(data: SendMessageData) {
  return { status: "queued" as const, id: data.messageUuid };
}
