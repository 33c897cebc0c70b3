import type { MessageStatus } from "../index.js";

/**
 * Who wrote a message: a customer, a colleague, this product itself in any of its processes, or the vendor's own machinery,
 * such as its AI agents. What bears our mark is ours whatever its author says, so that a bot never answers itself. A vendor
 * that keeps no marks can't tell ours: they come back as those in whose name they were sent.
 */
export type Author = "customer" | "colleague" | "ours" | "system";

/** A file of a message; what the vendor doesn't tell is undefined. */
export interface MessageAttachment {
  /** The file's name, where the vendor tells it. */
  readonly name: string | undefined;
  /** Its media type, or the vendor's word for its kind. */
  readonly type: string | undefined;
  /** Where it is. Some vendors put a signature in it that opens the file to anybody for a while. */
  readonly url: string | undefined;
}

/** A message of a conversation, in one shape for all vendors. */
export interface ConversationMessage<Address = unknown, Raw = unknown> {
  /** The vendor's id of the message; undefined where it has none. */
  readonly id: string | undefined;
  /** Undefined where the vendor doesn't tell. */
  readonly author: Author | undefined;
  /** The text as it was typed; empty where there is none. */
  readonly text: string;
  /** When it was written, as an RFC 3339 date and time; undefined where the vendor doesn't tell. */
  readonly at: string | undefined;
  /** Undefined where the vendor doesn't tell. */
  readonly status: MessageStatus | undefined;
  /** The vendor's own word for the status. */
  readonly vendorStatus: string | undefined;
  /** Its files, without their content. */
  readonly attachments: readonly MessageAttachment[];
  /** True of a note among colleagues, which no customer may see. */
  readonly private: boolean;
  /** Where an answer to it goes; undefined where the vendor doesn't say enough. */
  readonly address: Address | undefined;
  /** The vendor's own message. */
  readonly raw: Raw;
}
