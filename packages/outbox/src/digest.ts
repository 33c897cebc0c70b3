const utf8 = new TextEncoder();

/**
 * A keyed digest of a message: it tells the same content from another after the content was erased, and without the key
 * nobody can try out which message it was.
 */
export async function keyedDigest(secret: string, text: string): Promise<string> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", utf8.encode(secret), algorithm, false, ["sign"]);
  const bytes = new Uint8Array(await crypto.subtle.sign("HMAC", key, utf8.encode(text)));
  return btoa(String.fromCharCode(...bytes));
}
