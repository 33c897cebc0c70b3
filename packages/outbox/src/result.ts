import type { AgentpostError, SentMessage } from "agentpost";
import type { ConversationMessage } from "agentpost/inbox";
import type { Decision, EntryError, EntrySent } from "./entry.js";

/** What a row's `result` holds, as JSON and sealed. */
export interface Result {
  readonly sent?: EntrySent;
  readonly error?: EntryError;
  readonly lookedForMs?: number;
  readonly candidates?: readonly ConversationMessage[];
  readonly decisions?: readonly Decision[];
}

export function sentFacts({ status, vendorStatus, id, conversation, replies, dropped }: SentMessage): EntrySent {
  return { status, vendorStatus, id, conversation, replies, dropped };
}

export function errorFacts({ name, message, status, requestId }: AgentpostError): EntryError {
  return { name, message, ...(status !== undefined && { status }), ...(requestId !== undefined && { requestId }) };
}

/** What may stay once the content is to be forgotten: ids and states, none of a person's words. */
export function withoutContent({ sent, error, lookedForMs, decisions = [] }: Result): Result {
  return {
    ...(sent && { sent: { ...sent, replies: [], dropped: [] } }),
    // Its sentence may repeat the vendor's words, and those a person's.
    ...(error && { error: { ...error, message: "erased" } }),
    ...(lookedForMs !== undefined && { lookedForMs }),
    decisions,
  };
}
