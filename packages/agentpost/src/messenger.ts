import { type AgentpostError, asAgentpostError, type Outcome, refuseIn } from "@agentpost/transport";
import type { SendOptions } from "./attempt.js";
import { checkFields } from "./check-fields.js";
import { MESSAGE_FIELDS } from "./check-message.js";
import { checkObject, quoted } from "./check-values.js";
import type { AddressOn, ContentFor, EachMessage, Message, SentTo, VendorOf } from "./outbound-message.js";
import type { AnyProvider } from "./provider.js";
import type { SentMessage } from "./sent-message.js";

/**
 * Sends to every vendor whose provider it was given. Without type arguments it is any messenger, for a field or a parameter
 * that knows no vendors: it sends what `parseMessage` gave.
 */
export interface Messenger<P extends AnyProvider = AnyProvider> {
  /** The providers, with what each can do. */
  readonly providers: readonly P[];
  /**
   * Sends one message, and repeats it by itself only where no message can exist yet.
   * Throws an `AgentpostError` whose `outcome` says whether one may exist.
   *
   * @example
   * ```ts
   * import { createMessenger } from "agentpost";
   * import { vida } from "agentpost/vida";
   *
   * const messenger = createMessenger([vida()]);
   * const to = { vendor: "vida", agent: "agent123", from: "+15551231234" } as const;
   * const sent = await messenger.send({ to, text: "Where is my order?" }, { timeoutMs: 5_000 });
   * console.log(sent.status);
   * ```
   */
  send<Vendor extends VendorOf<P>>(
    message: Message<Vendor, AddressOn<P, Vendor>, ContentFor<P, Vendor>> | EachMessage<P, Vendor>,
    options?: SendOptions,
  ): Promise<SentTo<P, Vendor>>;
  /** Makes every check of `send`, and sends nothing. Throws the `InputError` that `send` would. */
  check<Vendor extends VendorOf<P>>(
    message: Message<Vendor, AddressOn<P, Vendor>, ContentFor<P, Vendor>> | EachMessage<P, Vendor>,
    options?: SendOptions,
  ): void;
  /** The same send as a result that never throws. */
  readonly safe: {
    /** Sends one message; resolves to `{ ok: true, sent }` or `{ ok: false, error }`, and never throws. */
    send<Vendor extends VendorOf<P>>(
      message: Message<Vendor, AddressOn<P, Vendor>, ContentFor<P, Vendor>> | EachMessage<P, Vendor>,
      options?: SendOptions,
    ): Promise<SendResult<SentTo<P, Vendor>>>;
  };
}

/** What came of a send; it narrows on `ok`. */
export type SendResult<Sent> =
  | {
      /** Whether a message was taken by the vendor. False says no more: `error.outcome` tells whether one may exist. */
      readonly ok: true;
      /** The message that the vendor took; its `status` may be `failed`. */
      readonly sent: Sent;
    }
  | {
      /** Whether a message was taken by the vendor. False says no more: `error.outcome` tells whether one may exist. */
      readonly ok: false;
      /** Why, and by `outcome` whether a message may exist. */
      readonly error: AgentpostError;
    };

/**
 * One `send` over several vendors. Throws an `InputError` where two providers can't be told apart.
 *
 * @example
 * ```ts
 * import { createMessenger } from "agentpost";
 * import { altur } from "agentpost/altur";
 * import { vida } from "agentpost/vida";
 *
 * const messenger = createMessenger([altur(), vida()]);
 * const to = { vendor: "altur", agent: "a1", endUser: "u1" } as const;
 * const sent = await messenger.send({ to, text: "Where is my order?" });
 * console.log(sent.status, sent.replies);
 * ```
 */
export function createMessenger<const P extends AnyProvider>(providers: readonly P[]): Messenger<P> {
  const refuse = refuseIn("agentpost", "createMessenger");
  if (!Array.isArray(providers) || !providers.every((provider) => typeof provider?.send === "function")) {
    refuse("providers", "is no list of providers; expected [vida({ … }), …]");
  }
  const known: readonly P[] = [...providers];
  for (const { vendor, name } of known) {
    const alike = known.filter((other) => other.vendor === vendor && (!name || other.name === name));
    if (alike.length > 1) {
      refuse("name", `is needed to tell two accounts with ${vendor} apart; expected ${vendor}({ name: "support", … })`);
    }
  }

  const refuseMessage = refuseIn("agentpost", "send");
  /** The provider of a message, and the message as it was looked at, since a getter may say something else each time. */
  function providerFor(given: unknown): [P, message: never] {
    const message = checkFields(refuseMessage, "message", given, MESSAGE_FIELDS);
    checkObject(refuseMessage, "to", message["to"]);
    const address: Record<string, unknown> = { ...(message["to"] as object) };
    const accounts = known.filter(({ vendor }) => vendor === address["vendor"]);
    const provider = accounts.find(({ name }) => name === address["name"]);
    message["to"] = address;
    if (provider) return [provider, message as never];

    const field = accounts[0] ? "name" : "vendor";
    const all = (accounts[0] ? accounts : known).map((each) => each[field]).join(", ");
    return refuseMessage(
      `to.${field}`,
      `is ${quoted(address[field])}, which no provider has; expected ${all || "none"}, or add one to createMessenger([…])`,
    );
  }
  async function send(given: unknown, options?: SendOptions): Promise<SentMessage> {
    let outcome: Outcome = "not-sent";
    try {
      const [provider, message] = providerFor(given);
      outcome = "unknown";
      return await provider.send(message, options);
    } catch (thrown) {
      // A provider of the caller's own may throw anything.
      throw asAgentpostError(thrown, { vendor: "agentpost", operation: "send", outcome });
    }
  }
  return {
    providers: known,
    // One function for all vendors: which message and which answer belong together is the types' affair.
    send: send as unknown as Messenger<P>["send"],
    check: ((given: unknown, options?: SendOptions) => {
      try {
        const [provider, message] = providerFor(given);
        provider.check(message, options);
      } catch (thrown) {
        throw asAgentpostError(thrown, { vendor: "agentpost", operation: "send", outcome: "not-sent" });
      }
    }) as unknown as Messenger<P>["check"],
    safe: {
      send: ((message: unknown, options?: SendOptions) => {
        return send(message, options).then(
          (sent) => ({ ok: true, sent }),
          (error: AgentpostError) => ({ ok: false, error }),
        );
      }) as unknown as Messenger<P>["safe"]["send"],
    },
  };
}
