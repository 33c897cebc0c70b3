import type { SendMessageData } from "@agentpost/chatcaptain";
import type { Unsupported } from "../../index.js";

/** A conversation in the inbox of a chatbot. */
export interface ChatCaptainAddress {
  /** The vendor's id, by which addresses are told apart. */
  readonly vendor: "chatcaptain";
  /** The chatbot's id. */
  readonly chatbot: string;
  /** The conversation's id. */
  readonly conversation: string;
}

/** A file that was uploaded to ChatCaptain before. */
export interface ChatCaptainAttachment {
  /** What the upload returned. */
  readonly reference: string;
}

/** What a message to ChatCaptain holds beside its address. */
export type ChatCaptainContent = (
  | {
      /** The text, which arrives as it was typed. */
      text: string;
      /** The files that go with it. */
      attachments?: readonly [ChatCaptainAttachment];
    }
  | {
      /** The text, which arrives as it was typed. */
      text?: string;
      /** The files that go with it. */
      attachments: readonly [ChatCaptainAttachment];
    }
) & {
  /** The vendor's own fields. */
  options?: Unsupported<"ChatCaptain's send has no further options">;
};

/** The types of this vendor: its addresses, what a message may hold, and its response. */
export interface ChatCaptainTypes {
  /** How an address looks: a message's `to`. */
  readonly address: ChatCaptainAddress;
  /** What a message may hold beside its address. */
  readonly content: ChatCaptainContent;
  /** The vendor's own form: what it answers with, or what a conversation's message is there. */
  readonly raw: SendMessageData;
}
