import type { ListMessagesData, ListRecentMessagesData } from "@agentpost/vida";
import type { SentMessage } from "../../index.js";
import type { VidaAddress } from "./types.js";

/** A room, in which an agent and somebody write to each other. */
export interface VidaConversation {
  /** The vendor's id, by which addresses are told apart. */
  readonly vendor: "vida";
  /** The room's id, such as `3:15`. */
  readonly room: string;
  /** The agent, as its address says it. Without it, who wrote a message isn't known. */
  readonly agent?: string | undefined;
}

/** A message as Vida lists it: one of a room, or a recent one. */
export type VidaMessage = ListMessagesData[number] | ListRecentMessagesData[number];

/** The types of Vida's inbox. */
export interface VidaInboxTypes {
  /** What names a conversation whose messages are read. */
  readonly conversation: VidaConversation;
  /** How an address looks: a message's `to`. */
  readonly address: VidaAddress;
  /** What `send` gave of a message, by which its status is asked for. */
  readonly sent: Pick<SentMessage, "id" | "conversation">;
  /** The vendor's own form: what it answers with, or what a conversation's message is there. */
  readonly raw: VidaMessage;
}
