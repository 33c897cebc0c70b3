import type { SendMessageBody, SendMessageData, SendMessageInput } from "@agentpost/vida";

/** An agent on Vida, and who is writing to it. */
export interface VidaAddress {
  readonly vendor: "vida";
  /** The agent's account id, phone number or user name. */
  readonly agent: string;
  /** The sender's phone number or address. */
  readonly from: string;
}

/** A file that the agent can fetch. */
export interface VidaAttachment {
  readonly url: string;
  /** What kind of file it is, such as `image`. */
  readonly type?: string;
}

/** Vida's own fields: context, metadata, the URL for answers, the account to act for. */
export type VidaSendOptions = Omit<SendMessageBody, "targetAgent" | "sourceAddress" | "message" | "attachments"> &
  NonNullable<SendMessageInput["query"]>;

/** What a message to Vida holds beside its address. */
export interface VidaContent {
  text: string;
  attachments?: readonly VidaAttachment[];
  options?: VidaSendOptions;
}

export interface VidaTypes {
  readonly address: VidaAddress;
  readonly content: VidaContent;
  readonly raw: SendMessageData;
}
