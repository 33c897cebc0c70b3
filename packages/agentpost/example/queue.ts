import { createMessenger, parseMessage } from "agentpost";
import { altur } from "agentpost/altur";
import { vida } from "agentpost/vida";

const messenger = createMessenger([altur(), vida()]);

/** One job of a queue, such as `{"to":{"vendor":"vida","agent":"a1","from":"+15551231234"},"text":"Hello"}`. */
export async function work(job: string): Promise<void> {
  // Throws an InputError whose `field` is the path to what is wrong, such as `to.from`.
  const message = parseMessage(messenger, JSON.parse(job));
  await messenger.send(message);
}
