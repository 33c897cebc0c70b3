import { toHex, WebhookError } from "@agentpost/transport/webhooks";

/**
 * The id of an event that has none: a digest of what is the same in each of its copies. Throws a `WebhookError` for what is
 * nested too deeply to be printed, as no vendor's is.
 */
export async function digest(content: unknown): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(printed(content)));
  return toHex(new Uint8Array(hash));
}

function printed(content: unknown): string {
  try {
    return JSON.stringify(content);
  } catch {
    throw new WebhookError("agentpost", "not readable", "the body is nested too deeply");
  }
}
