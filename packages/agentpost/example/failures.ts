import type { AnyProvider, EachMessage, Messenger } from "agentpost";

/** Sends a message that came from a queue, and says what to do with it afterwards. */
export async function deliver<P extends AnyProvider>(
  messenger: Messenger<P>,
  message: EachMessage<P>,
): Promise<"done" | "again" | "ask a person"> {
  const result = await messenger.safe.send(message);
  if (result.ok) return "done";
  const { error } = result;
  if (error.outcome === "unknown") return "ask a person"; // It may have been sent: once more might be twice.
  return error.retryable ? "again" : "ask a person"; // Certainly not sent; `retryAfterMs` says when to try again.
}
