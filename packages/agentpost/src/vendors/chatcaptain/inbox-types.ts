import type { components } from "@agentpost/chatcaptain";
import type { SentMessage } from "../../index.js";
import type { ChatCaptainAddress } from "./types.js";

/** A message as ChatCaptain lists it. */
export type ChatCaptainMessage = components["schemas"]["MessageDto"];

/** The types of ChatCaptain's inbox: a conversation is what a message's address is. */
export interface ChatCaptainInboxTypes {
  readonly conversation: ChatCaptainAddress;
  readonly address: ChatCaptainAddress;
  readonly sent: Pick<SentMessage, "id" | "attempt">;
  readonly raw: ChatCaptainMessage;
}
