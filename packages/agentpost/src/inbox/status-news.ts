import type { StatusNews } from "./follow.js";
import type { ReceivedEvent } from "./inbox-event.js";

/** Passes what webhooks tell of a message's status on to those who follow it in this process. */
export function statusNews(): StatusNews & { tell(event: ReceivedEvent): void } {
  const waiting = new Map<string, { promise: Promise<void>; resolve: () => void }>();
  return {
    next(id) {
      const known = waiting.get(id);
      if (known) return known.promise;
      let resolve = () => {};
      const promise = new Promise<void>((done) => {
        resolve = done;
      });
      waiting.set(id, { promise, resolve });
      return promise;
    },
    tell(event) {
      const id = event.type === "status" ? event.message.id : undefined;
      if (id === undefined) return;
      waiting.get(id)?.resolve();
      waiting.delete(id);
    },
  };
}
