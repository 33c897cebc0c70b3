import type { Entry } from "@agentpost/outbox";
import { accountName } from "./account-name.js";
import type { ToolResult } from "./tool.js";

/** What has become of a message, with one sentence of what to do: by it alone a model must not send twice. */
export function entryResult(entry: Entry, key: string): ToolResult {
  const [isError, advice] = adviceFor(entry);
  return {
    isError,
    text: advice,
    data: {
      outcome: entry.state,
      advice,
      key,
      account: accountName(entry.account),
      addedAt: entry.addedAt,
      attempts: entry.attempts.length,
      ...(entry.state === "sent" && { sent: entry.sent }),
      ...("error" in entry && entry.error && { error: entry.error.message }),
      ...(entry.state === "unknown" && {
        candidates: entry.candidates.map(({ id, at, text, author }) => ({ id, at, text, author })),
      }),
    },
  };
}

function adviceFor(entry: Entry): [isError: boolean, advice: string] {
  switch (entry.state) {
    case "sent":
      return entry.sent?.status === "failed"
        ? [
            true,
            "It exists at the vendor and passing it on failed. Do not send it again: that would be a second message.",
          ]
        : [false, "Sent. Nothing is left to do."];
    case "queued":
      return [
        false,
        "Accepted, and not sent yet: it goes out by itself. Do not send it again; ask with message_status.",
      ];
    case "sending":
      return [false, "It is leaving now. Do not send it again; ask with message_status."];
    case "unknown":
      return [true, "It may have been sent. Do not send it again; ask with message_status, and let a person decide."];
    case "rejected":
      return [true, "The vendor said no, and no message exists. Read the error; a corrected message needs a new key."];
    case "not-sent":
      return [true, `It was not sent (${entry.reason}). To send it after all, use a new key.`];
    case "canceled":
      return [true, "It was taken out before it was sent. To send it after all, use a new key."];
  }
}
