import type { Bytes } from "./bytes.js";

/** What the generator knows of a vendor's webhooks; every call of a package's `verifyWebhook` has the same one. */
export interface WebhookDefinition {
  /** The vendor's id, for errors. */
  readonly vendor: string;
  /** Every event that the contract names. Any other one is told as `other`. */
  readonly events: readonly string[];
  /** Reads the event's name. Without it, there is a single event. */
  readonly nameOf?: (at: ReadValue, header: ReadHeader) => unknown;
  /** Every way in which the vendor may have signed, the one in use today first. */
  readonly signatures: readonly SignatureScheme[];
  /** When the vendor says that it sent, in milliseconds since 1970, where that is under the signature. */
  readonly sentAtMs?: (at: ReadValue, header: ReadHeader) => number;
}

/** An HMAC with SHA-256 in a header. */
export interface SignatureScheme {
  /** In lower case. */
  readonly header: string;
  /** What stands in the header before the signature: `sha256=`. */
  readonly prefix: string;
  /** Reads the signature; undefined where it isn't written in that way. */
  readonly read: (text: string) => Bytes | undefined;
  /** The key that the secret's text stands for. */
  readonly key: (secret: string) => Bytes | undefined;
  /** What is signed, where that isn't the raw body. */
  readonly content?: (body: Bytes, header: ReadHeader) => Bytes;
  /** The name of an older way, which is accepted only where the caller asks for it. */
  readonly older?: string;
}

/** Reads one header by its name in lower case; what isn't there is empty. */
export type ReadHeader = (name: string) => string;

/** Reads a value of the body by the keys that lead to it; undefined where nothing is there. */
export type ReadValue = (...keys: readonly string[]) => unknown;
