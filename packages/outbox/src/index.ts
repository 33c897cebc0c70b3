export type {
  Account,
  Decision,
  Entry,
  EntryAttempt,
  EntryError,
  EntrySent,
  EntryState,
  HeldBy,
  NotSentReason,
} from "./entry.js";
export type {
  AttemptEnd,
  Change,
  Claim,
  Counts,
  Ledger,
  NewRow,
  Row,
  RowAttempt,
  RowPage,
  RowsWanted,
} from "./ledger.js";
