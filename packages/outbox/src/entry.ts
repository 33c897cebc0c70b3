import type { Outcome, SentMessage } from "agentpost";
import type { ConversationMessage } from "agentpost/inbox";

/**
 * What becomes of an entry: `queued` → `sending` → one of the others. `unknown` is left by a decision alone, and `sent`,
 * `rejected`, `not-sent` and `canceled` never.
 */
export type EntryState = "queued" | "sending" | "sent" | "rejected" | "not-sent" | "unknown" | "canceled";

/**
 * Why an entry ended without a request that arrived: its tries or its age were used up, its message can't be sent as it
 * is, or somebody gave an `unknown` up.
 */
export type NotSentReason = "tries" | "age" | "input" | "given-up";

/** The account that sends it. */
export interface Account {
  readonly vendor: string;
  /** The provider's name, where it has one. */
  readonly name?: string;
}

/** One request that was made for an entry, or was about to be. */
export interface EntryAttempt {
  /** New for each attempt and on disk before the request; at a vendor that keeps marks, the message bears it. */
  readonly mark: string;
  /** When the entry was taken for it, as an RFC 3339 date and time. */
  readonly startedAt: string;
  /** How it ended; undefined while it is under way, and where the process ended first. */
  readonly outcome: "sent" | Outcome | undefined;
}

/** What is kept of an error: no body and no header of an answer, since those may repeat a person's words. */
export interface EntryError {
  readonly name: string;
  readonly message: string;
  readonly status?: number;
  readonly requestId?: string;
}

/** What is kept of a sent message. */
export type EntrySent = Pick<SentMessage, "status" | "vendorStatus" | "id" | "conversation" | "replies" | "dropped">;

/** A person's decision, or a rule's, about an entry that is `unknown`. */
export interface Decision {
  readonly as: "sent" | "send-again" | "give-up";
  /** Who decided. */
  readonly by: string;
  readonly at: string;
}

/** The entry before it in its conversation, or its account, which was told to wait. */
export type HeldBy =
  | { readonly by: "entry"; readonly key: string }
  | { readonly by: "account"; readonly forMs: number };

interface EntryFacts {
  /** The caller's own key, one a message, such as `order-4711-shipped`. */
  readonly key: string;
  readonly account: Account;
  /** What is kept in order: no two of one conversation are under way together. */
  readonly conversation: string;
  /** When it was added, as an RFC 3339 date and time; so are the other times. */
  readonly addedAt: string;
  readonly changedAt: string;
  /** The message; undefined once it was erased. */
  readonly message: unknown;
  readonly attempts: readonly EntryAttempt[];
  readonly decisions: readonly Decision[];
}

/** A message in the outbox, and what is known of it; which of the fields there are, `state` says. */
export type Entry = EntryFacts &
  (
    | {
        readonly state: "queued";
        /** Not before this time: the caller's wish, or the wait after a try. */
        readonly dueAt: string;
        /** What it waits for beside its time; undefined where nothing else keeps it. */
        readonly heldBy: HeldBy | undefined;
      }
    | { readonly state: "sending"; readonly owner: string }
    | { readonly state: "sent"; readonly sent: EntrySent | undefined }
    | { readonly state: "rejected"; readonly error: EntryError }
    | { readonly state: "not-sent"; readonly reason: NotSentReason; readonly error: EntryError | undefined }
    | {
        readonly state: "unknown";
        /** Why; undefined where the process ended before it could tell. */
        readonly error: EntryError | undefined;
        /** For how long it was looked for at the vendor, in milliseconds; undefined where it wasn't, yet or at all. */
        readonly lookedForMs: number | undefined;
        /** Messages at the vendor that look like it: for a person to judge. */
        readonly candidates: readonly ConversationMessage[];
      }
    | { readonly state: "canceled" }
  );
