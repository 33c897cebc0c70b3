const utf8 = new TextEncoder();

/** A keyed digest of a text. */
export type Digest = (text: string) => Promise<string>;

/**
 * Digests of messages: they tell the same content from another after the content was erased, and without the key nobody
 * can try out which message it was.
 */
export async function keyedDigest(secret: string): Promise<Digest> {
  const key = await crypto.subtle.importKey("raw", utf8.encode(secret), { name: "HMAC", hash: "SHA-256" }, false, [
    "sign",
  ]);
  return async (text) => {
    const bytes = new Uint8Array(await crypto.subtle.sign("HMAC", key, utf8.encode(text)));
    return btoa(String.fromCharCode(...bytes));
  };
}
