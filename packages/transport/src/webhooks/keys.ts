import type { Bytes } from "./bytes.js";
import { SHORTEST_SECRET } from "./shortest-secret.js";
import type { SignatureScheme, WebhookDefinition } from "./webhook-definition.js";
import { WebhookError } from "./webhook-error.js";
import type { WebhookOptions } from "./webhook-options.js";

/** Each accepted way of signing, with a key a secret. */
export type Keys = readonly (readonly [SignatureScheme, readonly CryptoKey[]])[];

export const HMAC = { name: "HMAC", hash: "SHA-256" };

const remembered = new WeakMap<object, readonly [WebhookDefinition, Promise<Keys>]>();

/** The keys of these options, which are checked and imported once an object, since importing costs more than verifying. */
export function keysOf(definition: WebhookDefinition, options: WebhookOptions): Promise<Keys> {
  const holder = Object(options);
  const [owner, known] = remembered.get(holder) ?? [];
  if (known && owner === definition) return known;
  const keys = importKeys(definition, options);
  remembered.set(holder, [definition, keys]);
  return keys;
}

async function importKeys({ vendor, signatures }: WebhookDefinition, options: WebhookOptions): Promise<Keys> {
  const refuse = (sentence: string) => {
    throw new WebhookError(vendor, "options", sentence, 500);
  };
  const { secrets = [], unsigned, older = [] } = Object(options) as WebhookOptions;
  if (!Array.isArray(secrets)) refuse('secrets is no list; expected ["…"]');
  if (!secrets.length && unsigned !== true) refuse('secrets is missing; expected ["…"]');
  // Without a secret no signature is looked at: of none could it be said that it is wrong.
  const accepted = signatures.filter((scheme) => secrets[0] && (!scheme.older || older.includes(scheme.older)));
  for (const [index, secret] of secrets.entries()) {
    if (typeof secret !== "string" || secret.trim().length < SHORTEST_SECRET) {
      refuse(`secrets[${index}] is no text of ${SHORTEST_SECRET} characters or more`);
    }
    if (!accepted.some(({ key }) => key(secret))) refuse(`secrets[${index}] is not written as the vendor shows it`);
  }
  return Promise.all(
    accepted.map(async (scheme) => {
      const keys = secrets.flatMap((secret) => scheme.key(secret) ?? []);
      return [scheme, await Promise.all(keys.map(importKey))] as const;
    }),
  );
}

export function importKey(secret: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", secret, HMAC, false, ["sign", "verify"]);
}
