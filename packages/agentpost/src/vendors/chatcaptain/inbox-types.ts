import type { components } from "@agentpost/chatcaptain";
import type { SentMessage } from "../../index.js";
import type { ChatCaptainAddress } from "./types.js";

/** A message as ChatCaptain lists it. */
export type ChatCaptainMessage = components["schemas"]["MessageDto"];

/** The types of ChatCaptain's inbox: a conversation is what a message's address is. */
export interface ChatCaptainInboxTypes {
  /** What names a conversation whose messages are read. */
  readonly conversation: ChatCaptainAddress;
  /** How an address looks: a message's `to`. */
  readonly address: ChatCaptainAddress;
  /** What `send` gave of a message, by which its status is asked for. */
  readonly sent: Pick<SentMessage, "id" | "attempt">;
  /** The vendor's own form: what it answers with, or what a conversation's message is there. */
  readonly raw: ChatCaptainMessage;
}
