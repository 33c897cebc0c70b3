import type { SendMessageBody, SendMessageData, SendMessageInput } from "@agentpost/vida";

/** An agent on Vida, and who is writing to it. */
export interface VidaAddress {
  /** The vendor's id, by which addresses are told apart. */
  readonly vendor: "vida";
  /** The agent's account id, phone number or user name. */
  readonly agent: string;
  /** The sender's phone number or address. */
  readonly from: string;
}

/** A file that the agent can fetch. */
export interface VidaAttachment {
  /** Where the agent can fetch it, without a login. */
  readonly url: string;
  /** What kind of file it is, such as `image`. */
  readonly type?: string;
}

/** Vida's own fields: context, metadata, the URL for answers, the account to act for. */
export type VidaSendOptions = Omit<SendMessageBody, "targetAgent" | "sourceAddress" | "message" | "attachments"> &
  NonNullable<SendMessageInput["query"]>;

/** What a message to Vida holds beside its address. */
export interface VidaContent {
  /** The text, which arrives as it was typed. */
  text: string;
  /** The files that go with it. */
  attachments?: readonly VidaAttachment[];
  /** The vendor's own fields. */
  options?: VidaSendOptions;
}

/** The types of this vendor: its addresses, what a message may hold, and its response. */
export interface VidaTypes {
  /** How an address looks: a message's `to`. */
  readonly address: VidaAddress;
  /** What a message may hold beside its address. */
  readonly content: VidaContent;
  /** The vendor's own form: what it answers with, or what a conversation's message is there. */
  readonly raw: SendMessageData;
}
