import type { Bytes } from "./bytes.js";
import { bytesOf, DEFAULT_MAX_BYTES, headersOf, type WebhookRequest } from "./delivery.js";
import { HMAC, type Keys, keysOf } from "./keys.js";
import type { ReadHeader, ReadValue, WebhookDefinition } from "./webhook-definition.js";
import { WebhookError } from "./webhook-error.js";
import type { WebhookOptions } from "./webhook-options.js";

/** A delivery as it was read. */
export interface ReadDelivery {
  /** One of the contract's events, or `other`. */
  readonly event: string;
  /** The event's name as the vendor wrote it. */
  readonly name: string;
  /** As the vendor sent it. */
  readonly body: unknown;
  /** Whether a signature shows that the vendor sent it. */
  readonly isSigned: boolean;
}

// One for all, since making one takes longer than what it is made for.
const utf8 = /* @__PURE__ */ new TextDecoder();

const DEFAULT_MAX_AGE_MS = 300_000;

/** Verifies a delivery over its raw bytes, then reads it. Throws a `WebhookError`, which says what to answer with. */
export async function verifyWebhook(
  definition: WebhookDefinition,
  request: WebhookRequest,
  options: WebhookOptions,
): Promise<ReadDelivery> {
  const { vendor, events, nameOf, sentAtMs } = definition;
  const keys = await keysOf(definition, options);
  const { maxAgeMs = DEFAULT_MAX_AGE_MS, maxBytes = DEFAULT_MAX_BYTES, unsigned } = options;
  const header = headersOf(request);
  const bytes = await bytesOf(request, vendor, maxBytes);
  const isSigned = await isSignedBy(keys, header, bytes);
  if (!isSigned) {
    const names = keys.map(([scheme]) => scheme.header);
    const given = names.find(header);
    if (given) throw new WebhookError(vendor, "wrong signature", `${given} is wrong${hintAt(bytes)}`, 401);
    if (unsigned !== true) throw new WebhookError(vendor, "no signature", `${names[0]} is missing`, 401);
  }
  const body = parsed(bytes);
  const at: ReadValue = (...path) =>
    path.reduce((value, key) => (Object.hasOwn(Object(value), key) ? (value as never)[key] : undefined), body);
  // Ahead of us as well, or a stolen delivery with a later time would be good for longer.
  if (isSigned && sentAtMs && !(Math.abs(Date.now() - sentAtMs(at, header)) <= maxAgeMs)) {
    throw new WebhookError(vendor, "too old", `it isn't of the last ${maxAgeMs} ms by this clock`);
  }
  const name = nameOf ? nameOf(at, header) : events[0];
  if (Object(body) !== body || typeof name !== "string") {
    throw new WebhookError(vendor, "not readable", "the body is no event in JSON");
  }
  return { event: events.includes(name) ? name : "other", name, body, isSigned };
}

async function isSignedBy(keys: Keys, header: ReadHeader, bytes: Bytes): Promise<boolean> {
  for (const [scheme, schemeKeys] of keys) {
    const content = scheme.content?.(bytes, header) ?? bytes;
    // Several, with spaces between them, where a vendor is changing its secret; not as many as a stranger's header holds,
    // since each costs a digest of the whole body.
    for (const text of header(scheme.header).split(" ", 16)) {
      const signature = text.startsWith(scheme.prefix) && scheme.read(text.slice(scheme.prefix.length));
      if (!signature) continue;
      for (const key of schemeKeys) {
        // The platform compares, in a time that doesn't tell how much of it is right.
        if (await crypto.subtle.verify(HMAC, key, signature, content)) return true;
      }
    }
  }
  return false;
}

/** Frameworks parse bodies by themselves; what is printed anew isn't what was signed. */
function hintAt(bytes: Bytes): string {
  const isPrinted = parsed(bytes, JSON.stringify) === utf8.decode(bytes);
  return isPrinted ? "; give the raw body: one that was parsed and printed again has other bytes" : "";
}

/** What is made of the body's JSON; undefined where it is none, or nested too deeply for that. */
function parsed(bytes: Bytes, made = (body: unknown): unknown => body): unknown {
  try {
    return made(JSON.parse(utf8.decode(bytes)));
  } catch {
    return undefined;
  }
}
