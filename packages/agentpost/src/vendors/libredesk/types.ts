import type { SendMessageBody, SendMessageData } from "@agentpost/libredesk";
import type { Unsupported } from "../../index.js";

/** A conversation in a Libredesk helpdesk. */
export interface LibredeskAddress {
  /** The vendor's id, by which addresses are told apart. */
  readonly vendor: "libredesk";
  /** The conversation's UUID. */
  readonly conversation: string;
}

/** A file that was uploaded to Libredesk before. */
export interface LibredeskAttachment {
  /** What the upload returned. An upload serves one message only. */
  readonly id: number;
}

/** How the text of a message is taken. */
export interface Markup {
  /** Sends `text` as HTML that Libredesk runs through its templates, rather than as it was typed. Default: false. */
  markup?: boolean;
}

/** What an agent tells the customer. */
export interface LibredeskReplyOptions extends Markup, Pick<SendMessageBody, "to" | "cc" | "bcc" | "echo_id"> {
  /** Who writes: `agent`, or `contact` for a message in the customer's name. Default: `agent`. */
  sender_type?: "agent";
  /** True for a note that only colleagues see. Default: false. */
  private?: false;
  /** Kept in a private note alone. */
  mentions?: Unsupported<"Libredesk keeps mentions only in a private note: set private to true">;
}

/** What an agent writes for colleagues only. Libredesk would drop the recipients. */
export interface LibredeskNoteOptions extends Markup, Pick<SendMessageBody, "mentions"> {
  /** Who writes: `agent`, or `contact` for a message in the customer's name. Default: `agent`. */
  sender_type?: "agent";
  /** True for a note that only colleagues see. Default: false. */
  private: true;
  /** Kept in a reply alone. */
  to?: Unsupported<"A private note has no recipients">;
  /** Kept in a reply alone. */
  cc?: Unsupported<"A private note has no recipients">;
  /** Kept in a reply alone. */
  bcc?: Unsupported<"A private note has no recipients">;
  /** Kept in a reply alone. */
  echo_id?: Unsupported<"Libredesk drops echo_id from a private note">;
}

/** What is written in the contact's name; it needs the permission `messages:write_as_contact`. */
export interface LibredeskContactOptions extends Markup {
  /** Who writes: `agent`, or `contact` for a message in the customer's name. Default: `agent`. */
  sender_type: "contact";
  /** True for a note that only colleagues see. Default: false. */
  private?: false;
  /** Kept in a reply alone. */
  to?: Unsupported<"Libredesk drops recipients from a contact's message">;
  /** Kept in a reply alone. */
  cc?: Unsupported<"Libredesk drops recipients from a contact's message">;
  /** Kept in a reply alone. */
  bcc?: Unsupported<"Libredesk drops recipients from a contact's message">;
  /** Kept in a reply alone. */
  echo_id?: Unsupported<"Libredesk drops echo_id from a contact's message">;
  /** Kept in a private note alone. */
  mentions?: Unsupported<"Libredesk drops mentions from a contact's message">;
}

/** Libredesk's own fields: of a reply, of a private note, or of a message in the contact's name. */
export type LibredeskSendOptions = LibredeskReplyOptions | LibredeskNoteOptions | LibredeskContactOptions;

/** What a message to Libredesk holds beside its address. */
export type LibredeskContent = (
  | {
      /** The text, which arrives as it was typed. */
      text: string;
      /** The files that go with it. */
      attachments?: readonly LibredeskAttachment[];
    }
  | {
      /** The text, which arrives as it was typed. */
      text?: string;
      /** The files that go with it. */
      attachments: readonly LibredeskAttachment[];
    }
) & {
  /** The vendor's own fields. */
  options?: LibredeskSendOptions;
};

/** The types of this vendor: its addresses, what a message may hold, and its response. */
export interface LibredeskTypes {
  /** How an address looks: a message's `to`. */
  readonly address: LibredeskAddress;
  /** What a message may hold beside its address. */
  readonly content: LibredeskContent;
  /** The vendor's own form: what it answers with, or what a conversation's message is there. */
  readonly raw: SendMessageData;
}
