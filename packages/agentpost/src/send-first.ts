import { type AgentpostError, type CallOptions, refuseIn } from "@agentpost/transport";
import type { Messenger } from "./messenger.js";
import type { EachMessage, SentTo, VendorOf } from "./outbound-message.js";
import type { AnyProvider } from "./provider.js";

/** What came of a list of messages of which one is to be sent. */
export type FirstSent<Sent> =
  | {
      /** Whether a message was taken by the vendor. False says no more: `error.outcome` tells whether one may exist. */
      readonly ok: true;
      /** Which message it is, from 0. */
      readonly index: number;
      /** The message that the vendor took; its `status` may be `failed`. */
      readonly sent: Sent;
      /** Why the ones before it weren't sent, in their order. */
      readonly failed: readonly AgentpostError[];
    }
  | {
      /** Whether a message was taken by the vendor. False says no more: `error.outcome` tells whether one may exist. */
      readonly ok: false;
      /** The message with which it ended. */
      readonly index: number;
      /** `unknown` where that one may have been sent: no other was tried then. */
      readonly error: AgentpostError;
      /** Why the ones before it weren't sent, in their order. */
      readonly failed: readonly AgentpostError[];
    };

/**
 * Sends the first of these messages that can be sent. The next one is tried only after `not-sent` or `rejected`, never
 * after an `unknown` or a message that exists and `failed`, since that would be a second message to a person, nor once the
 * signal has aborted. Throws an `InputError` where one of the messages can't be used, before any of them is sent.
 *
 * @example
 * ```ts
 * import { createMessenger, sendFirst } from "agentpost";
 * import { altur } from "agentpost/altur";
 * import { vida } from "agentpost/vida";
 *
 * const messenger = createMessenger([altur(), vida()]);
 * const first = await sendFirst(messenger, [
 *   { to: { vendor: "altur", agent: "a1", endUser: "u1" }, text: "Where is my order?" },
 *   { to: { vendor: "vida", agent: "agent123", from: "+15551231234" }, text: "Where is my order?" },
 * ]);
 * console.log(first.ok ? first.sent.vendor : first.error.outcome);
 * ```
 */
export async function sendFirst<P extends AnyProvider>(
  messenger: Messenger<P>,
  messages: readonly EachMessage<P>[],
  options?: CallOptions,
): Promise<FirstSent<SentTo<P, VendorOf<P>>>> {
  const refuse = refuseIn("agentpost", "sendFirst");
  if (!Array.isArray(messages) || messages.length === 0) {
    refuse("messages", "is no list, or an empty one; expected [message, message, …]");
  }
  // What is looked at now is what will be sent.
  const all = [...messages];
  for (const message of all) messenger.check(message, options);
  const failed: AgentpostError[] = [];
  for (const [index, message] of all.entries()) {
    const result = await messenger.safe.send(message, options);
    if (result.ok) return { ok: true, index, sent: result.sent as SentTo<P, VendorOf<P>>, failed };
    const { error } = result;
    const isLast = index === all.length - 1;
    if (error.outcome === "unknown" || options?.signal?.aborted || isLast) return { ok: false, index, error, failed };
    failed.push(error);
  }
  return refuse("messages", "is empty");
}
