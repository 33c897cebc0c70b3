import {
  createLibredeskClient,
  type LibredeskOptions,
  type SendMessageData,
  type SendMessageInput,
  sendMessage,
} from "@agentpost/libredesk";
import {
  type DroppedPart,
  defineProvider,
  type Mapping,
  type MessageOf,
  type Provider,
  type ProviderOptions,
  type Refuse,
  type SentFields,
  type UndefinedMeansAbsent,
} from "../../index.js";
import { checkOptions, checks, RECIPIENTS } from "./checks.js";
import { htmlText } from "./html-text.js";
import { OURS } from "./mark.js";
import { STATUSES, WORDS } from "./statuses.js";
import type { LibredeskTypes } from "./types.js";

export type { LibredeskOptions, SendMessageBody, SendMessageData, SendMessageInput } from "@agentpost/libredesk";
export type * from "./types.js";

const mapping: Mapping<LibredeskTypes, SendMessageInput, SendMessageData> = {
  vendor: "libredesk",
  capabilities: {
    text: "or attachments",
    attachments: "id",
    marks: true,
    replies: "none",
    statuses: ["queued", ...STATUSES],
    options: ["sender_type", "private", "to", "cc", "bcc", "mentions", "echo_id", "markup"],
  },
  addressFields: ["conversation"],
  checks,
  markIn: ({ options }) => (options?.echo_id as string) || undefined,
  toRequest: toLibredeskRequest,
  fromResponse: fromLibredeskResponse,
};

/**
 * Libredesk as a provider: replies, private notes, and messages in the contact's name.
 *
 * @example
 * ```ts
 * import { createMessenger } from "agentpost";
 * import { libredesk } from "agentpost/libredesk";
 *
 * // The keys are read from LIBREDESK_API_KEY and LIBREDESK_API_SECRET.
 * const messenger = createMessenger([libredesk({ baseUrl: "https://helpdesk.example.com" })]);
 * await messenger.send({ to: { vendor: "libredesk", conversation: "6d1e8b37-0c4a-4f92-a5d3-9b2f7e60c815" }, text: "Where is my order?" });
 * ```
 * @see {@link https://docs.libredesk.io/llms.txt Libredesk's documentation}
 */
export function libredesk<const Name extends string | undefined = undefined>(
  options: LibredeskOptions & ProviderOptions<Name> = {},
): Provider<LibredeskTypes, Name> {
  const client = createLibredeskClient(options);
  return defineProvider(mapping, options.name as Name, { client, operation: sendMessage });
}

function toLibredeskRequest(
  { to, text, attachments, options = {} }: MessageOf<LibredeskTypes>,
  refuse: Refuse,
  mark: string | undefined,
): UndefinedMeansAbsent<SendMessageInput> {
  checkOptions(options, refuse);
  const { markup = false, sender_type = "agent", ...rest } = options;
  const message = markup ? text : text && htmlText(text);
  // A note and a contact's message drop echo_id, and keep a comment in their HTML, which no reader of the text sees.
  const isReply = sender_type === "agent" && !options.private;
  return {
    path: { cuuid: to.conversation },
    body: {
      sender_type,
      message: isReply ? message : `<!-- ${OURS}${mark} -->${message ?? ""}`,
      attachments: attachments?.map(({ id }) => id),
      // What is `Unsupported` was refused above, so only the contract's own fields are left.
      ...(rest as object),
      ...(isReply && { echo_id: options.echo_id ? mark : OURS + mark }),
    },
  };
}

function fromLibredeskResponse({ data }: SendMessageData, message: MessageOf<LibredeskTypes>): SentFields {
  return {
    status: STATUSES[WORDS.indexOf(data.status)] ?? "queued",
    vendorStatus: data.status,
    id: data.uuid,
    conversation: data.conversation_uuid,
    dropped: droppedParts(data, message),
  };
}

/** The answer is the message as it was stored; of mentions it says nothing. What an older server leaves out isn't judged. */
function droppedParts(
  { attachments, meta }: SendMessageData["data"],
  { attachments: given = [], options = {} }: MessageOf<LibredeskTypes>,
): DroppedPart[] {
  const isGiven = (name: (typeof RECIPIENTS)[number]) => options[name] !== undefined && String(options[name]) !== "";
  const dropped: DroppedPart[] = RECIPIENTS.filter((name) => isGiven(name) && meta && !meta[name]).map((name) => {
    return { field: `options.${name}`, reason: "isn't in the message that Libredesk stored" };
  });
  const missing = given.length - (attachments?.length ?? given.length);
  if (missing > 0) {
    const reason = `${missing} of ${given.length} aren't in the message that Libredesk stored; an upload serves one message`;
    dropped.push({ field: "attachments", reason });
  }
  return dropped;
}
