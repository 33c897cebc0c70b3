import type { SendMessageData } from "@agentpost/altur";
import type { Unsupported } from "../../index.js";

/** An agent on Altur, and the end user who is writing to it. */
export interface AlturAddress {
  /** The vendor's id, by which addresses are told apart. */
  readonly vendor: "altur";
  /** The agent's UUID. */
  readonly agent: string;
  /** The end user's UUID. */
  readonly endUser: string;
}

/** What a message to Altur holds beside its address. */
export interface AlturContent {
  /** The text, which arrives as it was typed. */
  text: string;
  /** The files that go with it. */
  attachments?: Unsupported<"Altur takes no attachments">;
  /** The vendor's own fields. */
  options?: Unsupported<"Altur's send has no further options">;
}

/** The types of this vendor: its addresses, what a message may hold, and its response. */
export interface AlturTypes {
  /** How an address looks: a message's `to`. */
  readonly address: AlturAddress;
  /** What a message may hold beside its address. */
  readonly content: AlturContent;
  /** The vendor's own form: what it answers with, or what a conversation's message is there. */
  readonly raw: SendMessageData;
}
