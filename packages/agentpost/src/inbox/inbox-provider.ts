import type { Attempt, CallOptions } from "@agentpost/transport";
import type { WebhookRequest } from "@agentpost/transport/webhooks";
import type { SentMessage } from "../index.js";
import type { ConversationMessage } from "./conversation-message.js";
import type { ReceivedEvent } from "./inbox-event.js";

/** What can be known of a vendor's conversations, as data. */
export interface InboxCapabilities {
  /** Whether a conversation's messages can be listed. */
  readonly history: boolean;
  /** How the status of one message is told: asked for by its id, found in the conversation, or not at all. */
  readonly status: "by id" | "in history" | "none";
  /** What a search for a message after an `unknown` can find: the very one by its mark, or some that look like it. */
  readonly find: "exact" | "likely" | "none";
  /** Whether webhooks come, and whether a signature shows that they are the vendor's. */
  readonly webhooks: "signed" | "unsigned" | "none";
  /** Whether the vendor sends a delivery again that wasn't taken; undefined where that isn't known. */
  readonly repeatsWebhooks: boolean | undefined;
}

/** The types of one vendor's inbox. */
export interface InboxTypes {
  /** A conversation, as `history` takes it. */
  readonly conversation: {
    /** The vendor's id, by which addresses are told apart. */
    readonly vendor: string;
  };
  /** Where a message can be answered: an address that the vendor's sender takes. */
  readonly address: {
    /** The vendor's id, by which addresses are told apart. */
    readonly vendor: string;
  };
  /** What of a sent message its status is asked by; never where the vendor doesn't tell it. */
  readonly sent: Partial<Pick<SentMessage, "id" | "conversation" | "attempt">>;
  /** The vendor's own message. */
  readonly raw: unknown;
}

/** What an inbox is made of: one account with one vendor, as far as the vendor can tell. */
export interface InboxProvider<Types extends InboxTypes, Name extends string | undefined = string | undefined> {
  /** The vendor's id, as addresses bear it. */
  readonly vendor: Types["conversation"]["vendor"];
  /** Tells two accounts with one vendor apart. */
  readonly name: Name;
  /** What the vendor can do, as data. */
  readonly capabilities: InboxCapabilities;
  /** The fields by which a conversation is named beside `vendor` and `name`. */
  readonly conversationFields?: readonly string[];
  /** Never set: from it the compiler knows the vendor's types. */
  readonly types?: Types;
  /** A conversation's messages, the newest first, each once. */
  history?(
    conversation: Types["conversation"],
    options?: CallOptions,
  ): AsyncIterable<ConversationMessage<Types["address"], Types["raw"]>>;
  /** The message as it is now. */
  status?(
    sent: Types["sent"],
    options?: CallOptions,
  ): Promise<ConversationMessage<Types["address"], Types["raw"]> | undefined>;
  /** One look for a message whose send ended `unknown`, in this conversation where the address names none. */
  look?(attempt: Attempt, options?: CallOptions, conversation?: string): Promise<Look<Types["raw"]>>;
  /** Refuses, by an `InputError` when a handler is made, options with which nothing can be verified. */
  checkReceiver?(): void;
  /** Reads a delivery, or throws a `WebhookError`. */
  receive?(request: WebhookRequest): Promise<ReceivedEvent<Types["address"], Types["raw"]>>;
}

/** A provider that has some of the methods; what it hasn't is a compile error of the inbox. */
export type InboxProviderWith<
  Types extends InboxTypes,
  Name extends string | undefined,
  Methods extends "history" | "status" | "look" | "receive",
> = InboxProvider<Types, Name> & Required<Pick<InboxProvider<Types, Name>, Methods>>;

/** What one look found. */
export type Look<Raw = unknown> =
  | {
      /** How certain it is: `exact` by its mark, `likely` by its looks, or not yet. */
      readonly found: "exact";
      /** The message, known by its mark. */
      readonly message: ConversationMessage<unknown, Raw>;
      /** The conversation that it is in. */
      readonly conversation: string;
    }
  | {
      /** How certain it is: `exact` by its mark, `likely` by its looks, or not yet. */
      readonly found: "likely";
      /** Messages that look like it, by author, text and time: for a person to judge, never for a program to send again. */
      readonly candidates: readonly ConversationMessage<unknown, Raw>[];
    }
  | {
      /** How certain it is: `exact` by its mark, `likely` by its looks, or not yet. */
      readonly found: "not yet";
    }
  /** Nothing says which conversation it would be in, so that looking again finds no more. */
  | {
      /** How certain it is: `exact` by its mark, `likely` by its looks, or not yet. */
      readonly found: "nowhere to look";
    };

/** Any vendor's inbox provider. */
export interface AnyInboxProvider {
  /** The vendor's id, as addresses bear it. */
  readonly vendor: string;
  /** Tells two accounts with one vendor apart; undefined where there is one. */
  readonly name: string | undefined;
  /** What the vendor can do, as data. */
  readonly capabilities: InboxCapabilities;
  /** The fields by which a conversation is named beside `vendor` and `name`. */
  readonly conversationFields?: readonly string[];
  /** Nothing at run time: carries the vendor's types. */
  readonly types?: InboxTypes;
  /** Goes through a conversation, the newest message first; undefined where the vendor has no list. */
  history?(conversation: never, options?: CallOptions): AsyncIterable<ConversationMessage>;
  /** Asks for the status of a sent message; undefined where the vendor tells none. */
  status?(sent: never, options?: CallOptions): Promise<ConversationMessage | undefined>;
  /** Looks once for a message of an attempt; undefined where there is nowhere to look. */
  look?(attempt: Attempt, options?: CallOptions, conversation?: string): Promise<Look>;
  /** Refuses, by an `InputError`, options with which nothing could be received. */
  checkReceiver?(): void;
  /** Verifies and reads a delivery. Throws a `WebhookError`, which says what to answer. */
  receive?(request: WebhookRequest): Promise<ReceivedEvent>;
}
