import { type Bytes, fromText } from "./bytes.js";
import type { ReadHeader } from "./webhook-definition.js";
import { WebhookError } from "./webhook-error.js";

/** A webhook's request as it came: a Fetch `Request`, or its headers and its raw body, which nobody has parsed. */
export type WebhookRequest =
  | Request
  | {
      /** The headers as they came, in either case. */
      readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
      /** The raw body: its signature is over these very bytes. */
      readonly body: string | Uint8Array;
      /** The address that it came to, with its query; a path is enough. Needed where the address bears a token. */
      readonly url?: string | undefined;
    };

export const DEFAULT_MAX_BYTES = 5 * 1024 * 1024;

export function headersOf({ headers }: WebhookRequest): ReadHeader {
  if (typeof headers?.get === "function") return (name) => (headers as Headers).get(name) ?? "";
  // Node gives names in lower case; other frameworks give them as they came.
  return (name) => String(Object.entries(headers ?? {}).find(([known]) => known.toLowerCase() === name)?.[1] ?? "");
}

/** The raw bytes of the body, or the refusal of one that is parsed already, too large, or not there. */
export async function bytesOf(request: WebhookRequest, vendor: string, maxBytes: number): Promise<Bytes> {
  const { body, bodyUsed } = request as { readonly body: unknown; readonly bodyUsed?: boolean };
  const chunks: Bytes[] = [];
  let left = maxBytes;
  const take = (chunk: Bytes): Bytes => {
    left -= chunk.length;
    if (left < 0) throw new WebhookError(vendor, "too large", `the body has more than ${maxBytes} bytes`, 413);
    chunks.push(chunk);
    return chunk;
  };
  if (typeof body === "string") return take(fromText(body));
  // A copy, since a caller could write into its own while the signature is checked.
  if (body instanceof Uint8Array) return take(new Uint8Array(body));
  if (!bodyUsed && body instanceof ReadableStream) {
    const reader = body.getReader();
    // Whoever sends may leave in the middle, which is no fault of the receiver's.
    const read = () =>
      reader.read().catch(() => {
        throw new WebhookError(vendor, "not readable", "the body is not whole");
      });
    try {
      for (let part = await read(); !part.done; part = await read()) take(part.value);
    } finally {
      // Nobody reads on after a refusal, and whoever sends is told so.
      reader.cancel().catch(() => {});
    }
  } else {
    const sentence = "the body was read or parsed before; give the request, or the raw body";
    throw new WebhookError(vendor, "parsed body", sentence);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
