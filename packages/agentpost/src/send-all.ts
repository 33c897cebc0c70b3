import { type CallOptions, checkNames, describe, RateLimitError, refuseIn } from "@agentpost/transport";
import { conversationKey } from "./conversation-key.js";
import type { Messenger, SendResult } from "./messenger.js";
import type { EachMessage, SentTo, VendorOf } from "./outbound-message.js";
import type { AnyProvider } from "./provider.js";

/** Settings of many sends. */
export interface SendAllOptions extends CallOptions {
  /** How many messages are under way at once. Default: 8. */
  concurrency?: number | undefined;
}

/** One of many sends that has ended. */
export interface EndedSend<Sent> {
  /** The message's place in the list, from 0. */
  readonly index: number;
  /** What came of it; it narrows on `ok`. */
  readonly result: SendResult<Sent>;
}

/** Sends that are made as their results are asked for, each given as soon as it has ended. */
export interface ManySends<Sent> extends AsyncIterable<EndedSend<Sent>> {
  /** All results, in the order of the messages. */
  all(): Promise<SendResult<Sent>[]>;
}

const DEFAULT_CONCURRENCY = 8;

/** About 25 days; a timer that is to take longer fires at once. */
const LONGEST_TIMER_MS = 2_147_483_647;

/**
 * Sends many messages, so many at once: one that fails fails none of the others. Those of one conversation leave in their
 * order, each when the one before it has ended; an account whose vendor asked to wait waits. A signal that aborts ends the
 * rest as `not-sent`, and a loop that is left begins none. Throws an `InputError` for options that can't be used, and for a
 * second loop; what the list itself throws comes when the sends before it have ended.
 *
 * @example
 * ```ts
 * import { createMessenger, sendAll } from "agentpost";
 * import { vida } from "agentpost/vida";
 *
 * const messenger = createMessenger([vida()]);
 * const to = { vendor: "vida", agent: "agent123", from: "+15551231234" } as const;
 * const messages = ["Hello", "Where is my order?"].map((text) => ({ to, text }));
 * for await (const { index, result } of sendAll(messenger, messages)) {
 *   console.log(index, result.ok ? result.sent.status : result.error.outcome);
 * }
 * ```
 */
export function sendAll<P extends AnyProvider>(
  messenger: Messenger<P>,
  messages: Iterable<EachMessage<P>> | AsyncIterable<EachMessage<P>>,
  options: SendAllOptions = {},
): ManySends<SentTo<P, VendorOf<P>>> {
  const refuse = refuseIn("agentpost", "sendAll");
  const { concurrency = DEFAULT_CONCURRENCY, ...callOptions } = options;
  checkNames("", callOptions, ["timeoutMs", "deadlineMs", "retry", "signal", "headers"], refuse);
  if (!Number.isSafeInteger(concurrency) || concurrency < 1) {
    refuse("concurrency", `is ${describe(concurrency)}; expected a whole number, 1 or more`);
  }
  const isList = [Symbol.iterator, Symbol.asyncIterator].some((key) => key in Object(messages));
  if (!isList) refuse("messages", `is ${describe(messages)}; expected a list of messages, or an iterable of them`);
  const send = inTurns(messenger, callOptions);

  async function* ended(): AsyncGenerator<EndedSend<SentTo<P, VendorOf<P>>>> {
    const source = each(messages);
    const underWay = new Set<Promise<() => EndedSend<SentTo<P, VendorOf<P>>>>>();
    let count = 0;
    let reading: Promise<undefined> | undefined;
    let isOver = false;
    let failure: { readonly thrown: unknown } | undefined;
    const read = async () => {
      try {
        const { done, value } = await source.next();
        // A slow list may give its next message when nobody asks for it any more.
        if (done || isOver) isOver = true;
        else begin(value, count++);
      } catch (thrown) {
        isOver = true;
        failure = { thrown };
      }
      reading = undefined;
      return undefined;
    };
    const begin = (message: EachMessage<P>, index: number) => {
      const ending: Promise<() => EndedSend<SentTo<P, VendorOf<P>>>> = send(message).then((result) => () => {
        underWay.delete(ending);
        return { index, result };
      });
      underWay.add(ending);
    };
    try {
      while (!isOver || underWay.size > 0) {
        // A source may be slow, and what has ended meanwhile is told at once.
        if (!isOver && underWay.size < concurrency) reading ??= read();
        const take = await Promise.race(reading ? [...underWay, reading] : underWay);
        if (take) yield take();
      }
    } finally {
      isOver = true;
      // Not waited for: it comes only when the source gives its next message.
      source.return(undefined).catch(() => {});
    }
    if (failure) throw failure.thrown;
  }

  let isBegun = false;
  const once = () => {
    if (isBegun) refuse("sendAll", "was begun already; expected one loop or one all(), since each sends the messages");
    isBegun = true;
    return ended();
  };
  return {
    [Symbol.asyncIterator]: once,
    async all() {
      const results: SendResult<SentTo<P, VendorOf<P>>>[] = [];
      for await (const { index, result } of once()) results[index] = result;
      return results;
    },
  };
}

async function* each<Item>(items: Iterable<Item> | AsyncIterable<Item>): AsyncGenerator<Item> {
  yield* items;
}

/** A send that waits for its turn: for the message before it in its conversation, and for its account. */
function inTurns<P extends AnyProvider>(messenger: Messenger<P>, options: CallOptions) {
  const lastOf = new Map<string, Promise<unknown>>();
  const heldUntil = new Map<P, number>();
  const waits = new Map<P, Promise<void>>();
  /** One wait for all that an account has to send, since a signal warns of a leak where more than ten listen to it. */
  function turnOf(provider: P): Promise<void> {
    const untilMs = () => heldUntil.get(provider) ?? 0;
    const wait = waits.get(provider) ?? holdOver(untilMs, options.signal).finally(() => waits.delete(provider));
    waits.set(provider, wait);
    return wait;
  }
  return (message: EachMessage<P>): Promise<SendResult<SentTo<P, VendorOf<P>>>> => {
    const [provider, conversation] = placeOf(messenger, message);

    async function sendInTurn() {
      if (conversation !== undefined) await lastOf.get(conversation);
      if (provider) await turnOf(provider);
      const result = await messenger.safe.send(message, options);
      if (provider && !result.ok && result.error instanceof RateLimitError) {
        // The longest wait stands: another answer's shorter one doesn't take it back.
        const untilMs = performance.now() + (result.error.retryAfterMs ?? 0);
        heldUntil.set(provider, Math.max(untilMs, heldUntil.get(provider) ?? 0));
      }
      return result;
    }
    const sending = sendInTurn();
    if (conversation !== undefined) {
      lastOf.set(conversation, sending);
      // Of a stream without end, only conversations that are under way are remembered.
      void sending.then(() => lastOf.get(conversation) === sending && lastOf.delete(conversation));
    }
    return sending as Promise<SendResult<SentTo<P, VendorOf<P>>>>;
  };
}

/** The account that sends a message and the conversation that it is of; neither of what isn't a message, which its send refuses. */
function placeOf<P extends AnyProvider>(
  { providers }: Messenger<P>,
  message: unknown,
): readonly [provider?: P, conversation?: string] {
  try {
    const to = { ...(message as { readonly to: Readonly<Record<string, unknown>> }).to };
    const provider = providers.find(({ vendor, name }) => vendor === to["vendor"] && name === to["name"]);
    return provider ? [provider, conversationKey(provider, to)] : [];
  } catch {
    return [];
  }
}

/** Until then, which may be put off meanwhile, or until the signal aborts: the send then says what that means. */
async function holdOver(untilMs: () => number, signal: AbortSignal | null | undefined): Promise<void> {
  for (;;) {
    const leftMs = untilMs() - performance.now();
    if (leftMs <= 0 || signal?.aborted) return;
    await new Promise<void>((resolve) => {
      const end = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", end);
        resolve();
      };
      const timer = setTimeout(end, Math.min(leftMs, LONGEST_TIMER_MS));
      signal?.addEventListener("abort", end);
    });
  }
}
