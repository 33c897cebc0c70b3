import { createHmac } from "node:crypto";

/** A keyed digest of a text. */
export type Digest = (text: string) => string;

/**
 * Digests of messages: they tell the same content from another after the content was erased, and without the key nobody
 * can try out which message it was. At once: to have another thread do it takes longer than to do it.
 */
export function keyedDigest(secret: string): Digest {
  return (text) => createHmac("sha256", secret).update(text).digest("base64");
}
