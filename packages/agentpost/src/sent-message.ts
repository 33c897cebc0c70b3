import type { Attempt, ResponseInfo } from "@agentpost/transport";
import type { MessageStatus } from "./capabilities.js";

/** What the agent said in the same response. */
export interface Reply {
  /** What was said; undefined where it is a file alone. */
  readonly text: string | undefined;
  /** Where its picture, sound or document is, where it has one. */
  readonly media: string | undefined;
  /** When it was said, as an RFC 3339 date and time. */
  readonly sentAt: string | undefined;
}

/** A part of a message that the vendor took and didn't keep, without a word about it. */
export interface DroppedPart {
  /** The part, in the message's own terms, such as `attachments`. */
  readonly field: string;
  /** What the answer shows, and what is known of why. */
  readonly reason: string;
}

/** A message that a vendor accepted. */
export interface SentMessage<Vendor extends string = string, Raw = unknown> {
  /** The vendor that took it. */
  readonly vendor: Vendor;
  /** The provider's name, where it has one. */
  readonly name: string | undefined;
  /** `failed` is a message, too: it exists, and sending another would be a second one. */
  readonly status: MessageStatus;
  /** The vendor's own word for the status; undefined where it has none. */
  readonly vendorStatus: string | undefined;
  /** The vendor's id of the message; undefined where it gives none. */
  readonly id: string | undefined;
  /** The conversation or thread that the message is in, where the vendor has one. */
  readonly conversation: string | undefined;
  /** The agent's answers, from a vendor that gives them in the same response. */
  readonly replies: readonly Reply[];
  /** What the vendor dropped in silence, as far as its answer shows it. */
  readonly dropped: readonly DroppedPart[];
  /** What was known of the send before its outcome was: plain JSON, by which the message can be looked up. */
  readonly attempt: Attempt;
  /** How it was answered: status, headers, request id and attempts; undefined where it was found later, or by a provider that doesn't tell. */
  readonly response: ResponseInfo | undefined;
  /** The vendor's own response. */
  readonly raw: Raw;
}
