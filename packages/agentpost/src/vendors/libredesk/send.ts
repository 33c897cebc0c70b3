import {
  createLibredeskClient,
  type LibredeskOptions,
  type SendMessageBody,
  type SendMessageData,
  type SendMessageInput,
  sendMessage,
} from "@agentpost/libredesk";
import type { MessageStatus } from "../../capabilities.js";
import { defineProvider, type Mapping, type Refuse, type UndefinedMeansAbsent, UnsupportedError } from "../../index.js";
import type { Provider, ProviderOptions, Unsupported } from "../../provider.js";
import { htmlText } from "./html-text.js";

/** A conversation in a Libredesk helpdesk. */
export interface LibredeskAddress {
  readonly vendor: "libredesk";
  /** The conversation's UUID. */
  readonly conversation: string;
}

/** A file that was uploaded to Libredesk before. */
export interface LibredeskAttachment {
  /** What the upload returned. An upload serves one message only. */
  readonly id: number;
}

interface Markup {
  /** Sends `text` as HTML that Libredesk runs through its templates, rather than as it was typed. Default: false. */
  markup?: boolean;
}

/** What an agent tells the customer. */
export interface LibredeskReplyOptions extends Markup, Pick<SendMessageBody, "to" | "cc" | "bcc" | "echo_id"> {
  sender_type?: "agent";
  private?: false;
  mentions?: Unsupported<"Libredesk keeps mentions only in a private note: set private to true">;
}

/** What an agent writes for colleagues only. Libredesk would drop the recipients. */
export interface LibredeskNoteOptions extends Markup, Pick<SendMessageBody, "mentions"> {
  sender_type?: "agent";
  private: true;
  to?: Unsupported<"A private note has no recipients">;
  cc?: Unsupported<"A private note has no recipients">;
  bcc?: Unsupported<"A private note has no recipients">;
  echo_id?: Unsupported<"Libredesk drops echo_id from a private note">;
}

/** What is written in the contact's name; it needs the permission `messages:write_as_contact`. */
export interface LibredeskContactOptions extends Markup {
  sender_type: "contact";
  private?: false;
  to?: Unsupported<"Libredesk drops recipients from a contact's message">;
  cc?: Unsupported<"Libredesk drops recipients from a contact's message">;
  bcc?: Unsupported<"Libredesk drops recipients from a contact's message">;
  echo_id?: Unsupported<"Libredesk drops echo_id from a contact's message">;
  mentions?: Unsupported<"Libredesk drops mentions from a contact's message">;
}

export type LibredeskSendOptions = LibredeskReplyOptions | LibredeskNoteOptions | LibredeskContactOptions;

/** What a message to Libredesk holds beside its address. */
export type LibredeskContent = (
  | { text: string; attachments?: readonly LibredeskAttachment[] }
  | { text?: string; attachments: readonly LibredeskAttachment[] }
) & { options?: LibredeskSendOptions };

export interface LibredeskTypes {
  readonly address: LibredeskAddress;
  readonly content: LibredeskContent;
  readonly raw: SendMessageData;
}

const mapping: Mapping<LibredeskTypes, SendMessageInput, SendMessageData> = {
  vendor: "libredesk",
  capabilities: {
    text: "or attachments",
    attachments: "id",
    replies: "none",
    statuses: ["queued", "sent", "delivered"],
    options: ["sender_type", "private", "to", "cc", "bcc", "mentions", "echo_id", "markup"],
  },
  addressFields: ["conversation"],
  toRequest: toLibredeskRequest,
  fromResponse: fromLibredeskResponse,
};

/** Libredesk as a provider: replies, private notes, and messages in the contact's name. */
export function libredesk<const Name extends string | undefined = undefined>(
  options: LibredeskOptions & ProviderOptions<Name>,
): Provider<LibredeskTypes, Name> {
  const client = createLibredeskClient(options);
  return defineProvider(mapping, options.name as Name, (input, callOptions) => sendMessage(client, input, callOptions));
}

function toLibredeskRequest(
  { to, text, attachments, options = {} }: LibredeskTypes["content"] & { to: LibredeskAddress },
  refuse: Refuse,
): UndefinedMeansAbsent<SendMessageInput> {
  checkOptions(options, refuse);
  const { markup = false, sender_type = "agent", ...rest } = options;
  return {
    path: { cuuid: to.conversation },
    body: {
      sender_type,
      message: markup ? text : text && plainText(text, refuse),
      attachments: attachments?.map(({ id }) => id),
      // What is `Unsupported` was refused above, so only the contract's own fields are left.
      ...(rest as object),
    },
  };
}

function plainText(text: string, refuse: Refuse): string {
  // HTML has no form for it, and PostgreSQL, where Libredesk keeps its messages, can't store it.
  if (text.includes("\0")) refuse("text", "has a NUL character, which HTML can't carry; remove it");
  return htmlText(text);
}

const RECIPIENTS = ["to", "cc", "bcc", "echo_id"] as const;

/** Libredesk answers 200 and drops these in silence (`private` it refuses), so they are refused here. */
function checkOptions(options: LibredeskSendOptions, refuse: Refuse): void {
  const unfit = (names: readonly (keyof LibredeskSendOptions)[], kind: string) => {
    for (const name of names) {
      if ((options[name] ?? false) !== false)
        refuse(`options.${name}`, `has no place in ${kind} on Libredesk; leave it out`, UnsupportedError);
    }
  };
  if (options.sender_type === "contact") unfit([...RECIPIENTS, "mentions", "private"], "a contact's message");
  else if (options.private) unfit(RECIPIENTS, "a private note");
  else unfit(["mentions"], "a reply");
}

const STATUSES: Readonly<Record<string, MessageStatus>> = { pending: "queued", sent: "sent", received: "delivered" };

function fromLibredeskResponse({ data }: SendMessageData) {
  if (!data) return undefined;
  return {
    status: STATUSES[data.status ?? ""] ?? "queued",
    vendorStatus: data.status,
    id: data.uuid,
    conversation: data.conversation_uuid,
  };
}
