import { checkNames, describe, refuseIn } from "@agentpost/transport";
import { WebhookError, type WebhookRequest } from "@agentpost/transport/webhooks";
import type { ReceivedEvent } from "./inbox-event.js";
import type { AnyInboxProvider } from "./inbox-provider.js";
import { type SeenEvents, seenInMemory } from "./seen.js";

/** Settings of a webhook handler. */
export interface WebhookHandlerOptions {
  /** Remembers which events were seen. Default: this process's memory. */
  readonly seen?: SeenEvents | undefined;
  /**
   * Keeps the platform from ending the process before the promise has ended, such as `ctx.waitUntil` of a worker: for a
   * vendor that is answered before its event is handled.
   */
  readonly waitUntil?: ((promise: Promise<unknown>) => void) | undefined;
  /** How long a handler may take before a copy of its event is given to another, in milliseconds. Default: 60,000. */
  readonly claimMs?: number | undefined;
  /**
   * Told what a handler threw, and what keeps this receiver from working. Default: throws it as unhandled, unless the vendor
   * is told of it and sends the event again.
   */
  readonly onError?: ((error: unknown) => void) | undefined;
}

/**
 * A handler of Fetch requests: a route of Hono, Next, Bun, Deno or a worker. It also takes headers and a raw body. It always
 * answers, and never throws.
 */
export interface WebhookHandler {
  (request: WebhookRequest): Promise<Response>;
  /** Handles what was kept and not finished when the process ended. Call it at the start, where `seen` keeps deliveries. */
  resume(): Promise<void>;
}

type Handle = (event: ReceivedEvent & { vendor: string; account: string | undefined }) => unknown;

const DEFAULT_CLAIM_MS = 60_000;

// Never 410, on which Vida drops the destination; and exactly 200, since Altur takes nothing else for an answer.
const answers = {
  taken: () => new Response(null, { status: 200 }),
  again: () => new Response(null, { status: 503, headers: { "retry-after": "5" } }),
};

/** An event counts as seen when its handler has finished, not before: one that throws is told to the vendor, or kept. */
export function webhookHandler(
  provider: AnyInboxProvider,
  handle: Handle,
  options: WebhookHandlerOptions = {},
  onEvent: (event: ReceivedEvent) => void = () => {},
): WebhookHandler {
  const { vendor, name: account, capabilities } = provider;
  const refuse = refuseIn(vendor, "webhookHandler");
  if (typeof handle !== "function") refuse("handle", `is ${describe(handle)}; expected a function`);
  checkNames("", options, ["seen", "waitUntil", "claimMs", "onError"], refuse);
  const { seen = seenInMemory(), waitUntil = () => {}, claimMs = DEFAULT_CLAIM_MS, onError } = options;
  if (!(Number.isFinite(claimMs) && claimMs > 0)) {
    refuse("claimMs", `is ${describe(claimMs)}; expected a number of milliseconds, more than 0`);
  }

  // Two accounts may share what was seen, and an id tells the events of one apart.
  const keyOf = ({ id }: ReceivedEvent) => JSON.stringify([vendor, account ?? null, id]);

  // Never waited for, so that what is thrown here is unhandled, and the vendor is answered all the same.
  async function tell(error: unknown): Promise<void> {
    if (!onError) throw error;
    await onError(error);
  }
  const report = (error: unknown) => void tell(error);
  async function orReport(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      report(error);
    }
  }

  async function run(event: ReceivedEvent): Promise<void> {
    const key = keyOf(event);
    try {
      await handle({ ...event, vendor, account });
    } catch (error) {
      // Where the store fails as well, what the handler threw is told all the same.
      await orReport(() => seen.release(key));
      throw error;
    }
    await seen.commit(key);
  }

  async function take(request: WebhookRequest): Promise<Response> {
    const event = await provider.receive?.(request);
    if (!event) return answers.taken();
    const claim = await seen.claim(keyOf(event), claimMs);
    if (claim === "done") return answers.taken();
    if (claim === "busy") return capabilities.repeatsWebhooks ? answers.again() : answers.taken();
    onEvent(event);
    if (!capabilities.repeatsWebhooks) {
      // It waits a moment only and doesn't come again, so it is answered once nothing can be lost any more. What can't be
      // kept is handled all the same: with its claim taken, a copy would be answered and lost.
      await orReport(async () => seen.keep?.(keyOf(event), { vendor, account, event }));
      waitUntil(run(event).catch(report));
      return answers.taken();
    }
    return run(event).then(answers.taken, (error: unknown) => {
      if (onError) report(error);
      return answers.again();
    });
  }

  const handler = (request: WebhookRequest) =>
    take(request).catch((error: unknown) => {
      const status = error instanceof WebhookError ? error.status : 500;
      // A receiver that can't work is this side's affair, and nothing of it is the vendor's to know.
      if (status >= 500) report(error);
      return new Response(status < 500 ? (error as Error).message : null, { status });
    });
  return Object.assign(handler, {
    async resume() {
      for (const kept of (await seen.unfinished?.()) ?? []) {
        const event = kept.event as ReceivedEvent;
        // A column of a database gives back null for what was undefined.
        if (kept.vendor !== vendor || (kept.account ?? undefined) !== account) continue;
        if ((await seen.claim(keyOf(event), claimMs)) === "claimed") await run(event).catch(report);
      }
    },
  });
}
