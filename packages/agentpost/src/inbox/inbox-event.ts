import type { MessageStatus } from "../index.js";
import type { ConversationMessage } from "./conversation-message.js";

/** What every event says. */
export interface AnyEvent {
  /** The same in every copy of one delivery: by it an event is seen once. */
  readonly id: string;
  /** The event's name as the vendor writes it; empty where the delivery has none. */
  readonly name: string;
  /** Whether a signature shows that the vendor sent it. Of one that isn't, believe nothing without asking the vendor. */
  readonly isSigned: boolean;
  /** The delivery's body, as the vendor sent it. */
  readonly raw: unknown;
}

/** A message was stored: a customer's, a colleague's, one of our own, or the helpdesk's. */
export interface MessageEvent<Address = unknown, Raw = unknown> extends AnyEvent {
  /** What kind of event it is; the rest narrows by it. */
  readonly type: "message";
  /** The message that it is about. */
  readonly message: ConversationMessage<Address, Raw>;
}

/** What became of a message. */
export interface StatusEvent<Address = unknown, Raw = unknown> extends AnyEvent {
  /** What kind of event it is; the rest narrows by it. */
  readonly type: "status";
  /** Its status now, in this library's words. */
  readonly status: MessageStatus;
  /** The message that it is about. */
  readonly message: ConversationMessage<Address, Raw>;
}

/** Anything else that the vendor tells. */
export interface OtherEvent extends AnyEvent {
  /** What kind of event it is; the rest narrows by it. */
  readonly type: "other";
}

/** What a provider reads out of a delivery. */
export type ReceivedEvent<Address = unknown, Raw = unknown> =
  | MessageEvent<Address, Raw>
  | StatusEvent<Address, Raw>
  | OtherEvent;

/** What a handler is called with. */
export type InboxEvent<Vendor extends string = string, Address = unknown, Raw = unknown> = ReceivedEvent<
  Address,
  Raw
> & {
  /** The vendor that sent it. */
  readonly vendor: Vendor;
  /** The provider's name, where it has one. */
  readonly account: string | undefined;
};
