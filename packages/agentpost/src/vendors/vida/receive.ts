import { refuseIn } from "@agentpost/transport";
import { readCallback } from "@agentpost/transport/webhooks";
import { checkSecrets, digest, type ReceivedEvent, type WebhookRequest } from "../../inbox.js";

/** How Vida's webhooks and the answers of its agents are let in. How Vida signs isn't published, so nothing is verified. */
export interface VidaCallbackOptions {
  /**
   * Tokens of your own, 16 characters at least each: `?token=…` in the addresses that are given to Vida, for events and
   * as `outboundMessageWebhookUrl`. Two while one takes the place of the other. They keep strangers out, and are no proof.
   */
  callbackTokens?: readonly string[] | undefined;
}

// Unreserved in an address (RFC 3986, 2.3): as it stands there, so it is compared.
const TOKEN = /^[\w.~-]+$/;

export function checkCallbackOptions({ callbackTokens }: VidaCallbackOptions): void {
  const refuse = refuseIn("vida", "webhookHandler");
  checkSecrets("callbackTokens", callbackTokens, true, refuse);
  if (!callbackTokens?.every((token) => TOKEN.test(token))) {
    refuse("callbackTokens", "has a sign that doesn't stand in an address as it is; expected letters, digits and _.~-");
  }
}

/** A receiver of deliveries; its options are read once. */
export function receiver({ callbackTokens: tokens = [] }: VidaCallbackOptions) {
  return async (request: WebhookRequest): Promise<ReceivedEvent<never, never>> => {
    const { header, body } = await readCallback("vida", request, { tokens });
    const [name, sentAt] = [header("x-vida-event"), header("x-vida-timestamp")];
    // What a delivery holds isn't published: two that are the same but for their time are two.
    return { type: "other", name, isSigned: false, raw: body, id: await digest({ name, sentAt, body }) };
  };
}
