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
  /** The vendor's id. */
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
  /** The error's class. */
  readonly name: string;
  /** Its sentence. */
  readonly message: string;
  /** The HTTP status, where the vendor answered. */
  readonly status?: number;
  /** The vendor's own id of the request, where it sends one. */
  readonly requestId?: string;
}

/** What is kept of a sent message. */
export type EntrySent = Pick<SentMessage, "status" | "vendorStatus" | "id" | "conversation" | "replies" | "dropped">;

/** A person's decision, or a rule's, about an entry that is `unknown`. */
export interface Decision {
  /** What was decided: it was sent, it is to be sent again, or it is given up. */
  readonly as: "sent" | "send-again" | "give-up";
  /** Who decided. */
  readonly by: string;
  /** When, as an RFC 3339 date and time. */
  readonly at: string;
}

/** The entry before it in its conversation, or its account, which was told to wait. */
export type HeldBy =
  | {
      /** What it waits for: an entry before it, or its account. */
      readonly by: "entry";
      /** The entry's key, the caller's own. */
      readonly key: string;
    }
  | {
      /** What it waits for: an entry before it, or its account. */
      readonly by: "account";
      /** For how long, in milliseconds. */
      readonly forMs: number;
    };

/** What is known of every entry, whatever its state. */
export interface EntryFacts {
  /** The caller's own key, one a message, such as `order-4711-shipped`. */
  readonly key: string;
  /** The account that sends it. */
  readonly account: Account;
  /** What is kept in order: no two of one conversation are under way together. */
  readonly conversation: string;
  /** When it was added, as an RFC 3339 date and time; so are the other times. */
  readonly addedAt: string;
  /** When it changed last. */
  readonly changedAt: string;
  /** The message; undefined once it was erased. */
  readonly message: unknown;
  /** Its attempts, the oldest first. */
  readonly attempts: readonly EntryAttempt[];
  /** What was decided about it, the oldest first. */
  readonly decisions: readonly Decision[];
}

/** A message in the outbox, and what is known of it; which of the fields there are, `state` says. */
export type Entry = EntryFacts &
  (
    | {
        /** The state of the entry; see `EntryState`. */
        readonly state: "queued";
        /** Not before this time: the caller's wish, or the wait after a try. */
        readonly dueAt: string;
        /** What it waits for beside its time; undefined where nothing else keeps it. */
        readonly heldBy: HeldBy | undefined;
      }
    | {
        /** The state of the entry; see `EntryState`. */
        readonly state: "sending";
        /** The process that has taken it, by an id of its own. */
        readonly owner: string;
      }
    | {
        /** The state of the entry; see `EntryState`. */
        readonly state: "sent";
        /** What is kept of the sent message; undefined once it was erased. */
        readonly sent: EntrySent | undefined;
      }
    | {
        /** The state of the entry; see `EntryState`. */
        readonly state: "rejected";
        /** Why, without what an answer may repeat of a person's words. */
        readonly error: EntryError;
      }
    | {
        /** The state of the entry; see `EntryState`. */
        readonly state: "not-sent";
        /** Why it ended without a request that arrived. */
        readonly reason: NotSentReason;
        /** Why, without what an answer may repeat of a person's words. */
        readonly error: EntryError | undefined;
      }
    | {
        /** The state of the entry; see `EntryState`. */
        readonly state: "unknown";
        /** Why; undefined where the process ended before it could tell. */
        readonly error: EntryError | undefined;
        /** For how long it was looked for at the vendor, in milliseconds; undefined where it wasn't, yet or at all. */
        readonly lookedForMs: number | undefined;
        /** Messages at the vendor that look like it: for a person to judge. */
        readonly candidates: readonly ConversationMessage[];
      }
    | {
        /** The state of the entry; see `EntryState`. */
        readonly state: "canceled";
      }
  );
