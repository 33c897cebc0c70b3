export {
  type AddressOn,
  type AnyProvider,
  type ContentFor,
  type EachMessage,
  InputError,
  type Message,
  type Messenger,
  type Outcome,
  type SentMessage,
  type VendorOf,
} from "agentpost";
export type { AnyInboxProvider, ConversationMessage, Inbox } from "agentpost/inbox";
export { AccountLimitError, type AddOptions, SameMessageError } from "./add-message.js";
export { createOutbox, type Outbox } from "./create-outbox.js";
export { putQueued } from "./drivers/put-queued.js";
export { workOn } from "./drivers/work-on.js";
export { type EndedRow, endAttempt } from "./end-attempt.js";
export type {
  Account,
  Decision,
  Entry,
  EntryAttempt,
  EntryError,
  EntryFacts,
  EntrySent,
  EntryState,
  HeldBy,
  NotSentReason,
} from "./entry.js";
export type { EntryEvent, Hooks } from "./hooks.js";
export type {
  AddedRow,
  AttemptEnd,
  Change,
  Claim,
  Counts,
  Ledger,
  NewRow,
  RateLimit,
  Row,
  RowAttempt,
  RowPage,
  RowsWanted,
} from "./ledger.js";
export type { OutboxOptions } from "./options.js";
export type { PageOptions } from "./page/page.js";
export type { Seal } from "./seal.js";
export type { WorkResult } from "./work-result.js";
