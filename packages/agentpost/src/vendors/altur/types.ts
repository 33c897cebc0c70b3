import type { SendMessageData } from "@agentpost/altur";
import type { Unsupported } from "../../index.js";

/** An agent on Altur, and the end user who is writing to it. */
export interface AlturAddress {
  readonly vendor: "altur";
  /** The agent's UUID. */
  readonly agent: string;
  /** The end user's UUID. */
  readonly endUser: string;
}

/** What a message to Altur holds beside its address. */
export interface AlturContent {
  text: string;
  attachments?: Unsupported<"Altur takes no attachments">;
  options?: Unsupported<"Altur's send has no further options">;
}

export interface AlturTypes {
  readonly address: AlturAddress;
  readonly content: AlturContent;
  readonly raw: SendMessageData;
}
