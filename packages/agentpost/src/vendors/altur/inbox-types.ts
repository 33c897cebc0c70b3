import type { ListMessagesData } from "@agentpost/altur";
import type { AlturAddress } from "./types.js";

/** A thread between an agent and an end user: what `sent.conversation` of an earlier message says. */
export interface AlturConversation {
  readonly vendor: "altur";
  /** The thread's id. */
  readonly thread: string;
}

/** A message as Altur lists it. It has no id, and says neither the agent nor the end user. */
export type AlturMessage = ListMessagesData[number];

/** The types of Altur's inbox. */
export interface AlturInboxTypes {
  readonly conversation: AlturConversation;
  readonly address: AlturAddress;
  readonly sent: never;
  readonly raw: AlturMessage;
}
