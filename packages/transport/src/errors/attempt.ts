/** What is known of one send before its outcome is: plain JSON, to be stored, and to look the message up by. */
export interface Attempt {
  /** The message's address. */
  readonly to: {
    /** The vendor that the message goes to. */
    readonly vendor: string;
  } & Readonly<Record<string, unknown>>;
  /** What marks the message at a vendor that keeps it; undefined where the vendor keeps none and the caller gave none. */
  readonly mark: string | undefined;
  /** When the send began, as an RFC 3339 date and time. */
  readonly startedAt: string;
  /** The message's text; undefined where it has attachments alone. */
  readonly text: string | undefined;
}
