import type { Messenger } from "./messenger.js";
import type { EachMessage } from "./outbound-message.js";
import type { AnyProvider } from "./provider.js";

/**
 * A value of which nothing is known, from a queue or a request, as a message that this messenger can send. Throws an
 * `InputError` whose `field` is the path to what is wrong. Nothing is sent.
 */
export function parseMessage<P extends AnyProvider>(messenger: Messenger<P>, value: unknown): EachMessage<P> {
  messenger.check(value as never);
  return value as EachMessage<P>;
}
