import type { MessageStatus } from "./capabilities.js";

/** What the agent said in the same response. */
export interface Reply {
  readonly text: string | undefined;
  /** Where its picture, sound or document is, where it has one. */
  readonly media: string | undefined;
  /** When it was said, as an RFC 3339 date and time. */
  readonly sentAt: string | undefined;
}

/** A message that a vendor accepted. */
export interface SentMessage<Vendor extends string = string, Raw = unknown> {
  readonly vendor: Vendor;
  /** The provider's name, where it has one. */
  readonly name: string | undefined;
  readonly status: MessageStatus;
  /** The vendor's own word for the status; undefined where it has none. */
  readonly vendorStatus: string | undefined;
  /** The vendor's id of the message; undefined where it gives none. */
  readonly id: string | undefined;
  /** The conversation or thread that the message is in, where the vendor has one. */
  readonly conversation: string | undefined;
  /** The agent's answers, from a vendor that gives them in the same response. */
  readonly replies: readonly Reply[];
  /** The vendor's own response. */
  readonly raw: Raw;
}
