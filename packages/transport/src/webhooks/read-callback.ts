import { fromText } from "./bytes.js";
import { bytesOf, DEFAULT_MAX_BYTES, headersOf, type WebhookRequest } from "./delivery.js";
import { SHORTEST_SECRET } from "./shortest-secret.js";
import type { ReadHeader } from "./webhook-definition.js";
import { WebhookError } from "./webhook-error.js";

/** A delivery that nothing signs. */
export interface Callback {
  /** Reads one of its headers. */
  readonly header: ReadHeader;
  /** Its JSON, or its text where that is none. */
  readonly body: unknown;
}

/** How the callbacks of a vendor that doesn't sign, or not in a known way, are let in. */
export interface CallbackOptions {
  /** The tokens that a callback's address may bear, as `?token=…`, each of 16 characters at least. */
  readonly tokens: readonly string[];
  /** The largest body that is read, in bytes. Default: 5 MiB. */
  readonly maxBytes?: number;
}

/**
 * Reads a callback whose address bears one of the receiver's own tokens. That shows that who sends knows the address, and
 * nothing more. Throws a `WebhookError`, which says what to answer with and shows no token.
 */
export async function readCallback(
  vendor: string,
  request: WebhookRequest,
  { tokens, maxBytes = DEFAULT_MAX_BYTES }: CallbackOptions,
): Promise<Callback> {
  if (!tokens[0] || tokens.some((token) => token.length < SHORTEST_SECRET)) {
    throw new WebhookError(vendor, "options", `tokens are none, or one is shorter than ${SHORTEST_SECRET}`, 500);
  }
  const { url } = request;
  if (url === undefined) {
    throw new WebhookError(vendor, "options", "the request has no url; give the address that it came to", 500);
  }
  const token = tokenOf(url);
  if (!token) throw new WebhookError(vendor, "wrong token", "the address bears no token; expected ?token=…", 401);
  if (!(await isOneOf(tokens, token))) throw new WebhookError(vendor, "wrong token", "the token is wrong", 401);
  const text = new TextDecoder().decode(await bytesOf(request, vendor, maxBytes));
  return { header: headersOf(request), body: jsonOr(text) };
}

function tokenOf(url: string): string | null {
  // Node gives an address without its host.
  return new URLSearchParams(url.split("#")[0]?.split("?").slice(1).join("?")).get("token");
}

/** In a time that doesn't tell how much of it is right: digests are compared, whole, with each of the tokens. */
async function isOneOf(tokens: readonly string[], given: string): Promise<boolean> {
  const [wanted = new Uint8Array(), ...known] = await Promise.all([given, ...tokens].map(digest));
  const differences = known.map((each) => each.reduce((all, byte, at) => all | (byte ^ (wanted[at] ?? 0)), 0));
  return differences.includes(0);
}

async function digest(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", fromText(text)));
}

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
