import type { SendMessageData } from "@agentpost/chatcaptain";
import type { Unsupported } from "../../index.js";

/** A conversation in the inbox of a chatbot. */
export interface ChatCaptainAddress {
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
  | { text: string; attachments?: readonly [ChatCaptainAttachment] }
  | { text?: string; attachments: readonly [ChatCaptainAttachment] }
) & { options?: Unsupported<"ChatCaptain's send has no further options"> };

export interface ChatCaptainTypes {
  readonly address: ChatCaptainAddress;
  readonly content: ChatCaptainContent;
  readonly raw: SendMessageData;
}
