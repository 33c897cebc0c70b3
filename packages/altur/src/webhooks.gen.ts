// Generated from specs/altur. Do not edit: change the spec or its overlay, then run `generate altur` as CONTRIBUTING.md says.
import {
  compactJson,
  fromBase64,
  fromHex,
  fromText,
  type SignatureScheme,
  signForTest as sign,
  type TestDelivery,
  type TestOptions as SigningOptions,
  toBase64,
  verifyWebhook as verify,
  type WebhookDefinition,
  type WebhookOptions as Options,
  type WebhookRequest,
} from "@agentpost/transport/webhooks";
import type { webhooks } from "./schema.gen.js";

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
   * A call has ended, with what was said in it. Altur has no event for messages. Answer with a 200 within 10
   * seconds; anything else is sent again, up to 5 times and ever later. There are two forms of the body and two
   * ways of signing, of different ages; more properties may come. Nothing in it tells when a delivery was signed.
   * Known from another document of the vendor's; not in the one that the rest is from.
   */
  readonly on_call_end: webhooks["on_call_end"]["post"]["requestBody"]["content"]["application/json"];
}

/**
 * What Altur sent. It narrows on `event`, to that event's body; an event that the contract doesn't know comes as
 * `other`, with its name. The body is as it came: it isn't held against the contract.
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
export interface WebhookOptions extends Omit<Options, "older" | "maxAgeMs"> {
  /** The older ways of signing that are accepted too. Default: none. */
  older?: readonly "hex"[] | undefined;
}

/**
 * Verifies that a delivery is Altur's, over its raw bytes, and reads it. Throws a {@link WebhookError}, which says
 * what is wrong and what to answer with.
 * How Altur signs is known from its words alone: no delivery like that has been seen.
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

/** A delivery as Altur would send it, for tests of one's own receiver: of an event's body, or of a text as it is. */
export function signForTest(
  body: WebhookBodies[keyof WebhookBodies] | string,
  options: TestOptions,
): Promise<TestDelivery> {
  return sign(signature, toBase64, body, options);
}

const signature: SignatureScheme = { header: "x-altur-signature", prefix: "", read: fromBase64, key: fromBase64, content: compactJson };

const definition: WebhookDefinition = {
  vendor: "altur",
  events: ["on_call_end"],
  signatures: [
    signature,
    { header: "x-altur-signature", prefix: "", read: fromBase64, key: fromBase64 },
    { header: "x-altur-signature", prefix: "", read: fromHex, key: fromText, older: "hex" },
  ],
};
