import type { ListMessagesItem } from "@agentpost/libredesk";
import type { SentMessage } from "../../index.js";
import type { LibredeskAddress } from "./types.js";

/** The types of Libredesk's inbox: a conversation is what a reply's address is. */
export interface LibredeskInboxTypes {
  readonly conversation: LibredeskAddress;
  readonly address: LibredeskAddress;
  readonly sent: Pick<SentMessage, "id" | "conversation">;
  readonly raw: ListMessagesItem;
}
