import { type Attempt, type CallOptions, refuseIn, UnsupportedError } from "@agentpost/transport";
import { quoted, type SentMessage } from "../index.js";
import type { ConversationMessage } from "./conversation-message.js";
import { type FindOptions, type Found, find } from "./find.js";
import { type FollowOptions, follow } from "./follow.js";
import type { InboxEvent } from "./inbox-event.js";
import type { AnyInboxProvider, InboxTypes } from "./inbox-provider.js";
import { statusNews } from "./status-news.js";
import { type WebhookHandler, type WebhookHandlerOptions, webhookHandler } from "./webhook-handler.js";

/** Receives from every vendor whose inbox provider it was given. */
export interface Inbox<P extends AnyInboxProvider> {
  /** The providers, with what can be known of each vendor's conversations. */
  readonly providers: readonly P[];
  /** A conversation's messages, the newest first, each once, also where some are added or removed meanwhile. */
  history<Vendor extends Able<P, "history">>(
    conversation: ConversationOn<P, Vendor>,
    options?: CallOptions,
  ): AsyncIterable<ConversationMessage<AddressOf<P, Vendor>, RawOf<P, Vendor>>>;
  /** A sent message as it is now; undefined where the vendor doesn't show it. */
  status<Vendor extends Able<P, "status">>(
    sent: SentOn<P, Vendor>,
    options?: CallOptions,
  ): Promise<ConversationMessage<AddressOf<P, Vendor>, RawOf<P, Vendor>> | undefined>;
  /** A sent message at each change of its status, until it has one of `until`. */
  follow<Vendor extends Able<P, "status">>(
    sent: SentOn<P, Vendor>,
    options?: FollowOptions,
  ): AsyncIterable<ConversationMessage<AddressOf<P, Vendor>, RawOf<P, Vendor>>>;
  /** After an `unknown`: whether the message of `error.attempt` exists. It is never said that it doesn't. */
  find(attempt: Findable<P>, options?: FindOptions): Promise<Found>;
  /** A handler of one provider's webhooks, for Fetch requests. */
  webhookHandler<Vendor extends Able<P, "receive">>(
    account: {
      /** The vendor's id. */
      readonly vendor: Vendor;
      /** The provider's name, where it has one. */
      readonly name?: string | undefined;
    },
    handle: (event: InboxEvent<Vendor, AddressOf<P, Vendor>, RawOf<P, Vendor>>) => unknown,
    options?: WebhookHandlerOptions,
  ): WebhookHandler;
}

/** The vendors of those providers that have a method: what a vendor can't do is a compile error. */
export type Able<P extends AnyInboxProvider, Method extends keyof Nobody> = [Having<P, Method>] extends [never]
  ? Nobody[Method]
  : Having<P, Method>["vendor"];

/** The providers that have a method. */
export type Having<P extends AnyInboxProvider, Method extends keyof Nobody> =
  P extends Record<Method, unknown> ? P : never;

/** What the compiler says where no provider can do it; `never` would tell a reader nothing. */
export interface Nobody {
  /** Of `history`. */
  history: "no provider of this inbox has a history";
  /** Of `status` and `follow`. */
  status: "no provider of this inbox tells a status";
  /** Of `find`. */
  look: "no provider of this inbox can look for a message";
  /** Of `webhookHandler`. */
  receive: "no provider of this inbox receives webhooks";
}

/** Any attempt, since only at run time is it known whose it is; or no attempt at all, where nobody can look for it. */
export type Findable<P extends AnyInboxProvider> = AnyInboxProvider extends P
  ? Attempt
  : [Having<P, "look">] extends [never]
    ? Nobody["look"]
    : Attempt;

/** The types of a vendor of the given providers. */
export type TypesOn<P extends AnyInboxProvider, Vendor> = P extends {
  readonly vendor: Vendor;
  readonly types?: infer Types;
}
  ? Extract<Types, InboxTypes>
  : never;

/** What names a conversation with one vendor of the given providers. */
export type ConversationOn<P extends AnyInboxProvider, Vendor> = {
  /** The vendor's id. */
  readonly vendor: Vendor;
  /** The provider's name, where it has one. */
  readonly name?: string;
} & ([TypesOn<P, Vendor>] extends [never] ? unknown : TypesOn<P, Vendor>["conversation"]);
/** How a message in such a conversation is answered: the `to` of a `send`. */
export type AddressOf<P extends AnyInboxProvider, Vendor> = TypesOn<P, Vendor>["address"];
/** The vendor's own form of a message. */
export type RawOf<P extends AnyInboxProvider, Vendor> = TypesOn<P, Vendor>["raw"];
/** What has to be known of a sent message to ask for its status. */
export type SentOn<P extends AnyInboxProvider, Vendor extends string> = Pick<SentMessage<Vendor>, "vendor" | "name"> &
  ([TypesOn<P, Vendor>] extends [never] ? unknown : TypesOn<P, Vendor>["sent"]);

/**
 * One inbox over several vendors. Throws an `InputError` where two providers can't be told apart.
 *
 * @example
 * ```ts
 * import { createInbox } from "agentpost/inbox";
 * import { libredesk } from "agentpost/libredesk/inbox";
 *
 * // The keys are read from LIBREDESK_API_KEY and LIBREDESK_API_SECRET.
 * const inbox = createInbox([libredesk({ webhookSecrets: [process.env["LIBREDESK_WEBHOOK_SECRET"] ?? ""] })]);
 * export const POST = inbox.webhookHandler({ vendor: "libredesk" }, async (event) => {
 *   if (event.type === "message") console.log(event.message.author, event.message.text);
 * });
 * ```
 */
export function createInbox<const P extends AnyInboxProvider>(providers: readonly P[]): Inbox<P> {
  const refuse = refuseIn("agentpost", "createInbox");
  // One that sends bears the same name and comes from another entry.
  const isOfInbox = (provider: unknown) => "history" in Object(Object(provider).capabilities);
  if (!Array.isArray(providers) || !providers.every(isOfInbox)) {
    refuse(
      "providers",
      "is no list of inbox providers; expected [libredesk({ … }), …], with libredesk of agentpost/libredesk/inbox",
    );
  }
  const known: readonly P[] = [...providers];
  for (const { vendor, name } of known) {
    const alike = known.filter((other) => other.vendor === vendor && other.name === name);
    if (alike.length > 1) refuse("name", `is needed to tell two accounts with ${vendor} apart`);
  }
  const news = statusNews();

  function providerFor(operation: string, account: unknown, method: "history" | "status" | "look" | "receive"): P {
    const { vendor, name } = Object(account) as { vendor?: unknown; name?: unknown };
    const found = known.find((each) => each.vendor === vendor && each.name === name);
    const refuseHere = refuseIn("agentpost", operation);
    if (!found) {
      const accounts = known.filter((each) => each.vendor === vendor);
      const field = accounts[0] ? "name" : "vendor";
      const all = (accounts[0] ? accounts : known).map((each) => each[field] ?? "none").join(", ");
      const value = accounts[0] ? name : vendor;
      return refuseHere(
        field,
        `is ${quoted(value)}, which no provider has; expected ${all || "none"}, or add one to createInbox([…])`,
      );
    }
    if (!found[method]) refuseHere("vendor", `is ${found.vendor}, which can't tell that`, UnsupportedError);
    return found;
  }

  const inbox = {
    providers: known,
    history: (conversation: never, options?: CallOptions) =>
      (providerFor("history", conversation, "history") as AnyInboxProvider).history?.(conversation, options),
    status: async (sent: never, options?: CallOptions) =>
      (providerFor("status", sent, "status") as AnyInboxProvider).status?.(sent, options),
    follow: (sent: never, options: FollowOptions = {}) =>
      follow(providerFor("follow", sent, "status"), sent, options, news),
    find: async (attempt: Attempt, options?: FindOptions) =>
      find(providerFor("find", Object(attempt).to, "look"), attempt, options),
    webhookHandler(account: never, handle: never, options?: WebhookHandlerOptions) {
      const provider = providerFor("webhookHandler", account, "receive");
      provider.checkReceiver?.();
      return webhookHandler(provider, handle, options, news.tell);
    },
  };
  // One set of functions for all vendors: which conversation and which message belong together is the types' affair.
  return inbox as unknown as Inbox<P>;
}
