/** A keyed digest of a text. */
export type Digest = (text: string) => string;

/**
 * Digests of messages: they tell the same content from another after the content was erased, and without the key nobody
 * can try out which message it was. At once: to have another thread do it takes longer than to do it.
 */
export function keyedDigest(secret: string): Digest {
  // Not imported, so that bundlers for any platform can take the package.
  const { createHmac } = process.getBuiltinModule("node:crypto");
  return (text) => createHmac("sha256", secret).update(text).digest("base64");
}
