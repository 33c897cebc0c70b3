import type { ListMessagesItem } from "@agentpost/libredesk";
import type { SentMessage } from "../../index.js";
import type { LibredeskAddress } from "./types.js";

/** The types of Libredesk's inbox: a conversation is what a reply's address is. */
export interface LibredeskInboxTypes {
  /** What names a conversation whose messages are read. */
  readonly conversation: LibredeskAddress;
  /** How an address looks: a message's `to`. */
  readonly address: LibredeskAddress;
  /** What `send` gave of a message, by which its status is asked for. */
  readonly sent: Pick<SentMessage, "id" | "conversation">;
  /** The vendor's own form: what it answers with, or what a conversation's message is there. */
  readonly raw: ListMessagesItem;
}
