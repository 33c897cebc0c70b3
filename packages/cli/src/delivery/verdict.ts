import type { Entry } from "@agentpost/outbox";
import { EXIT_CODES } from "../exit-codes.js";

/** What an entry's state means for who has sent it. */
export interface Verdict {
  readonly exitCode: number;
  /** What happened and what to do now; undefined where nothing is left to do. */
  readonly sentence: string | undefined;
}

/** The exit code of an entry, and one sentence with the remedy. */
export function verdict(entry: Entry): Verdict {
  const { key } = entry;
  switch (entry.state) {
    case "sent":
      return entry.sent?.status === "failed"
        ? {
            exitCode: EXIT_CODES.failed,
            sentence: "it is at the vendor, and passing it on failed; sending it again would be a second message",
          }
        : { exitCode: EXIT_CODES.done, sentence: undefined };
    case "queued":
      return { exitCode: EXIT_CODES["not-sent"], sentence: queued(entry) };
    case "sending":
      return {
        exitCode: EXIT_CODES.unknown,
        sentence: `it is leaving now; ask what became of it with: agentpost status ${quoted(key)}`,
      };
    case "unknown":
      return {
        exitCode: EXIT_CODES.unknown,
        sentence: `it may have been sent${because(entry.error)}; look at the vendor, and then say what you saw with: agentpost outbox decide ${quoted(key)} --as sent (or send-again, or give-up)`,
      };
    case "rejected":
      return {
        exitCode: EXIT_CODES.rejected,
        sentence: `the vendor said no${because(entry.error)}; send a corrected message with a new --key`,
      };
    case "not-sent":
      return {
        exitCode: EXIT_CODES["not-sent"],
        sentence: `it was not sent (${entry.reason}${because(entry.error)}); to send it after all, use a new --key`,
      };
    case "canceled":
      return {
        exitCode: EXIT_CODES["not-sent"],
        sentence: "it was taken out before it was sent; to send it after all, use a new --key",
      };
  }
}

function queued(entry: Extract<Entry, { readonly state: "queued" }>): string {
  const { key, heldBy, attempts, dueAt } = entry;
  if (heldBy?.by === "entry") {
    return `it isn't sent, and waits for ${quoted(heldBy.key)} of the same conversation; see: agentpost status ${quoted(heldBy.key)}`;
  }
  const tried = attempts.length > 0 ? ` after ${attempts.length} attempts that left nothing at the vendor` : "";
  return `it isn't sent yet${tried}, and is due ${dueAt}; the same command with --key ${quoted(key)} goes on, and agentpost outbox cancel ${quoted(key)} takes it out`;
}

function because(error: { readonly message: string } | undefined): string {
  return error ? `: ${error.message}` : "";
}

/** As a shell takes it. */
function quoted(key: string): string {
  return /^[\w.:/@%+-]+$/.test(key) ? key : `'${key.replaceAll("'", `'\\''`)}'`;
}
