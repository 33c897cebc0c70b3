import type { WayOfKnowing } from "@agentpost/document";

/** What the vendor sends by itself. */
export interface ApiWebhooks {
  /** In the document's order. */
  readonly events: readonly ApiEvent[];
  /** How deliveries are told to be the vendor's; undefined where the overlay doesn't say it. */
  readonly receiver: ApiReceiver | undefined;
}

export interface ApiEvent {
  /** As a delivery has it. */
  readonly name: string;
  readonly description: string;
  readonly deprecated: boolean;
  /** The type of its body. */
  readonly type: string;
  /** How it is known, where the vendor's published document doesn't have it. */
  readonly knownBy: WayOfKnowing | undefined;
}

export interface ApiReceiver {
  /** Where a delivery has its event's name; undefined where there is only one event. */
  readonly event: DeliveryPlace | undefined;
  /** Where it has the time at which it was sent. */
  readonly time: { readonly place: DeliveryPlace; readonly unit: TimeUnit } | undefined;
  /** The one in use today first. */
  readonly signatures: readonly ApiSignature[];
}

/** A value of a delivery: a header, in lower case, or what the keys lead to in its body. */
export type DeliveryPlace = { readonly header: string } | { readonly keys: readonly string[] };

export const TIME_UNITS = ["s", "ms", "date-time"] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

/** An HMAC with SHA-256. */
export interface ApiSignature {
  /** In lower case. */
  readonly header: string;
  readonly prefix: string;
  readonly encoding: SignatureEncoding;
  readonly secret: SecretEncoding;
  readonly signed: SignedBody;
  /** What is signed before the body. */
  readonly before: readonly SignedPart[];
  /** The name by which callers ask for it, where it isn't in use any more. */
  readonly older: string | undefined;
  /** Whether a delivery that was signed in this way has been seen. */
  readonly observed: boolean;
}

export type SignedPart = { readonly text: string } | { readonly header: string };

export const SIGNATURE_ENCODINGS = ["hex", "base64"] as const;
export type SignatureEncoding = (typeof SIGNATURE_ENCODINGS)[number];

export const SECRET_ENCODINGS = ["text", "base64", "hex"] as const;
export type SecretEncoding = (typeof SECRET_ENCODINGS)[number];

export const SIGNED_BODIES = ["body", "compact-body"] as const;
export type SignedBody = (typeof SIGNED_BODIES)[number];
