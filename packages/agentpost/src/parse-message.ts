import type { Messenger } from "./messenger.js";
import type { EachMessage } from "./outbound-message.js";
import type { AnyProvider } from "./provider.js";

/**
 * A value of which nothing is known, from a queue or a request, as a message that this messenger can send. Throws an
 * `InputError` whose `field` is the path to what is wrong. Nothing is sent.
 *
 * @example
 * ```ts
 * import { createMessenger, parseMessage } from "agentpost";
 * import { altur } from "agentpost/altur";
 * import { vida } from "agentpost/vida";
 *
 * const messenger = createMessenger([altur(), vida()]);
 * const line = `{ "to": { "vendor": "vida", "agent": "agent123", "from": "+15551231234" }, "text": "Hello" }`;
 * await messenger.send(parseMessage(messenger, JSON.parse(line)));
 * ```
 */
export function parseMessage<P extends AnyProvider>(messenger: Messenger<P>, value: unknown): EachMessage<P> {
  messenger.check(value as never);
  return value as EachMessage<P>;
}
