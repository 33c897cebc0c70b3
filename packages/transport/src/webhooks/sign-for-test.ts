import { type Bytes, fromText } from "./bytes.js";
import { headersOf } from "./delivery.js";
import { HMAC, importKey } from "./keys.js";
import type { SignatureScheme } from "./webhook-definition.js";

/** A delivery as the vendor would send it, for tests of one's own receiver. */
export interface TestDelivery {
  /** The headers that the vendor would send, its signature among them. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body as it was signed. */
  readonly body: string;
}

/** How a delivery for a test is made. */
export interface TestOptions {
  /** The webhook's secret, as the vendor shows it. */
  readonly secret: string;
  /** Headers beside the signature. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Signs a body as the vendor does; a body that is no text is made JSON. */
export async function signForTest(
  scheme: SignatureScheme,
  write: (signature: Bytes) => string,
  body: unknown,
  { secret, headers = {} }: TestOptions,
): Promise<TestDelivery> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const sent = { "content-type": "application/json", ...headers };
  const bytes = fromText(text);
  const content = scheme.content?.(bytes, headersOf({ headers: sent, body: text })) ?? bytes;
  const key = await importKey(scheme.key(secret) ?? fromText(secret));
  const signature = new Uint8Array(await crypto.subtle.sign(HMAC, key, content));
  return { headers: { ...sent, [scheme.header]: scheme.prefix + write(signature) }, body: text };
}
