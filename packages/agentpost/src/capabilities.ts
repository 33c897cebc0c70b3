/** What a vendor's send can do, as data. A test holds it against the vendor's contract. */
export interface Capabilities {
  /** Whether a message needs a text, or may consist of attachments alone. */
  readonly text: "required" | "or attachments";
  /** How an attachment is named: by the address of a file, or by what an upload to the vendor returned. */
  readonly attachments: "none" | "url" | "reference" | "id";
  /** The largest number of attachments, where there is one. */
  readonly maxAttachments?: number;
  /** Whether the vendor keeps a mark of ours with a message, by which it is found for certain. Default: false. */
  readonly marks?: boolean;
  /** Where the agent's answer arrives. */
  readonly replies: "same response" | "callback" | "none";
  /** The statuses that a sent message can have. */
  readonly statuses: readonly MessageStatus[];
  /** The vendor's own options. */
  readonly options: readonly string[];
}

/**
 * `queued`: the vendor will pass it on. `sent`: it has passed it on.
 * `delivered`: it is known to have reached the agent or the person.
 * `failed`: it exists, and passing it on failed, for now at least; another send would be a second message.
 */
export type MessageStatus = "queued" | "sent" | "delivered" | "failed";
