import type { SendMessageBody, SendMessageData } from "@agentpost/libredesk";
import type { Unsupported } from "../../index.js";

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
