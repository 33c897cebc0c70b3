// Generated from specs/libredesk. Do not edit: change the spec or its overlay, then run `generate libredesk` as CONTRIBUTING.md says.
import {
  fromHex,
  fromText,
  type SignatureScheme,
  signForTest as sign,
  type TestDelivery,
  type TestOptions as SigningOptions,
  toHex,
  verifyWebhook as verify,
  type WebhookDefinition,
  type WebhookOptions as Options,
  type WebhookRequest,
} from "@agentpost/transport/webhooks";
import type { components } from "./schema.gen.js";

export {
  type TestDelivery,
  type TestOptions as SigningOptions,
  WebhookError,
  type WebhookOptions as ReceivingOptions,
  type WebhookProblem,
  type WebhookRequest,
} from "@agentpost/transport/webhooks";

/** The body of each event. */
export interface WebhookBodies {
  /**
   * Comes for every message: of a contact, of an agent (usually pending still), private notes and activities.
   * Nothing comes when a note is deleted.
   * Known from recorded exchanges; not in the vendor's published document.
   */
  readonly "message.created": components["schemas"]["MessageCreatedEvent"];
  /**
   * Comes when a message goes from pending to sent or failed, and from failed to pending by a retry; never for an
   * edit. It may overtake message.created.
   * Known from recorded exchanges; not in the vendor's published document.
   */
  readonly "message.updated": components["schemas"]["MessageUpdatedEvent"];
  /**
   * Comes after message.created of its first message.
   * Known from recorded exchanges; not in the vendor's published document.
   */
  readonly "conversation.created": components["schemas"]["ConversationCreatedEvent"];
  /**
   * Comes when the status is set. It doesn't come when a contact's message reopens a conversation, which only an
   * activity tells of, nor when a snooze ends by itself.
   * Known from recorded exchanges; not in the vendor's published document.
   */
  readonly "conversation.status_changed": components["schemas"]["ConversationStatusChangedEvent"];
  /**
   * Comes with every call that sets tags, also with one that changes none.
   * Known from recorded exchanges; not in the vendor's published document.
   */
  readonly "conversation.tags_changed": components["schemas"]["ConversationTagsChangedEvent"];
  /**
   * Comes for agents; a team's assignment has no event.
   * Known from recorded exchanges; not in the vendor's published document.
   */
  readonly "conversation.assigned": components["schemas"]["ConversationAssignedEvent"];
  /**
   * Comes with every call that takes the agent away, also where there was none, and when another team is assigned.
   * Known from recorded exchanges; not in the vendor's published document.
   */
  readonly "conversation.unassigned": components["schemas"]["ConversationUnassignedEvent"];
  /**
   * Comes by testWebhook alone; nobody can subscribe to it.
   * Known from recorded exchanges; not in the vendor's published document.
   */
  readonly "webhook.test": components["schemas"]["WebhookTestEvent"];
}

/**
 * What Libredesk sent. It narrows on `event`, to that event's body; an event that the contract doesn't know comes
 * as `other`, with its name. The body is as it came: it isn't held against the contract.
 */
export type WebhookDelivery<IsSigned extends boolean = boolean> =
  | {
      [Event in keyof WebhookBodies]: {
        /** Which event it is; the rest narrows by it. */
        readonly event: Event;
        /** The event's name as the vendor sends it. */
        readonly name: Event;
        /** The body as it came. */
        readonly body: WebhookBodies[Event];
        /** Whether a signature shows who sent it. What isn't signed can be anybody's. */
        readonly isSigned: IsSigned;
      };
    }[keyof WebhookBodies]
  | {
      /** An event that the contract doesn't know. */
      readonly event: "other";
      /** The event's name as the vendor sends it. */
      readonly name: string;
      /** The body as it came. */
      readonly body: unknown;
      /** Whether a signature shows who sent it. What isn't signed can be anybody's. */
      readonly isSigned: IsSigned;
    };

/** How deliveries are verified. An object of them is read once: for other secrets, give another one. */
export interface WebhookOptions extends Omit<Options, "older"> {}

/**
 * Verifies that a delivery is Libredesk's, over its raw bytes, and reads it. Throws a {@link WebhookError}, which
 * says what is wrong and what to answer with.
 */
export function verifyWebhook(
  request: WebhookRequest,
  options: WebhookOptions & {
    /** The secrets, as the vendor shows them; a delivery is signed with any of them. */
    secrets: readonly string[];
    /** Whether deliveries without a signature are taken. Default: false. */
    unsigned?: false;
  },
): Promise<WebhookDelivery<true>>;
/** Without secrets, nothing shows who sent it: anybody can have made it. */
export function verifyWebhook(
  request: WebhookRequest,
  options: WebhookOptions & {
    /** None: without one, nothing can be verified. */
    secrets?: never;
    /** Whether deliveries without a signature are taken. Default: false. */
    unsigned: true;
  },
): Promise<WebhookDelivery<false>>;
/** With secrets, and unsigned ones let in beside: anybody can have made those. */
export function verifyWebhook(
  request: WebhookRequest,
  options: WebhookOptions & {
    /** The secrets, as the vendor shows them; a delivery is signed with any of them. */
    secrets: readonly string[];
    /** Whether deliveries without a signature are taken. Default: false. */
    unsigned?: boolean;
  },
): Promise<WebhookDelivery<boolean>>;
export function verifyWebhook(request: WebhookRequest, options: WebhookOptions): Promise<WebhookDelivery> {
  return verify(definition, request, options) as Promise<WebhookDelivery>;
}

/** How a delivery for a test is made. */
export interface TestOptions extends SigningOptions {}

/**
 * A delivery as Libredesk would send it, for tests of one's own receiver: of an event's body, or of a text as it
 * is.
 */
export function signForTest(
  body: WebhookBodies[keyof WebhookBodies] | string,
  options: TestOptions,
): Promise<TestDelivery> {
  return sign(signature, toHex, body, options);
}

const signature: SignatureScheme = { header: "x-libredesk-signature", prefix: "sha256=", read: fromHex, key: fromText };

const definition: WebhookDefinition = {
  vendor: "libredesk",
  events: [
    "message.created",
    "message.updated",
    "conversation.created",
    "conversation.status_changed",
    "conversation.tags_changed",
    "conversation.assigned",
    "conversation.unassigned",
    "webhook.test",
  ],
  nameOf: (at) => at("event"),
  signatures: [signature],
  sentAtMs: (at) => Date.parse(String(at("timestamp"))),
};
