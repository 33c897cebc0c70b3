import type { ListMessagesData } from "@agentpost/altur";
import type { AlturAddress } from "./types.js";

/** A thread between an agent and an end user: what `sent.conversation` of an earlier message says. */
export interface AlturConversation {
  /** The vendor's id, by which addresses are told apart. */
  readonly vendor: "altur";
  /** The thread's id. */
  readonly thread: string;
}

/** A message as Altur lists it. It has no id, and says neither the agent nor the end user. */
export type AlturMessage = ListMessagesData[number];

/** The types of Altur's inbox. */
export interface AlturInboxTypes {
  /** What names a conversation whose messages are read. */
  readonly conversation: AlturConversation;
  /** How an address looks: a message's `to`. */
  readonly address: AlturAddress;
  /** What `send` gave of a message, by which its status is asked for. */
  readonly sent: never;
  /** The vendor's own form: what it answers with, or what a conversation's message is there. */
  readonly raw: AlturMessage;
}
