import type { ReceivedEvent } from "./inbox-event.js";

/** Passes what webhooks tell of messages' status on to those who follow them in this process. */
export interface StatusNews {
  /** Listens for a message until `end`; without an id, nothing is ever heard. */
  listen(id: string | undefined): Listener;
  tell(event: ReceivedEvent): void;
}

interface Listener {
  /** A webhook told of the message. */
  readonly heard: Promise<void>;
  /** Nothing is kept of a listener that has ended. */
  end(): void;
}

export function statusNews(): StatusNews {
  const listening = new Set<{ readonly id: string; readonly wake: () => void }>();
  return {
    listen(id) {
      let wake = () => {};
      const heard = new Promise<void>((resolve) => {
        wake = resolve;
      });
      if (id === undefined) return { heard, end() {} };
      const listener = { id, wake };
      listening.add(listener);
      return { heard, end: () => void listening.delete(listener) };
    },
    tell(event) {
      if (event.type !== "status") return;
      for (const { id, wake } of listening) if (id === event.message.id) wake();
    },
  };
}
