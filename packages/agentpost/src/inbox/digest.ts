import { toHex } from "@agentpost/transport/webhooks";

/** The id of an event that has none: a digest of what is the same in each of its copies. */
export async function digest(content: unknown): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify(content)));
  return toHex(new Uint8Array(hash));
}
