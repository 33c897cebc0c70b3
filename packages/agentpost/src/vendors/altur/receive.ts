import { verifyWebhook } from "@agentpost/altur/webhooks";
import { refuseIn } from "@agentpost/transport";
import { fromBase64 } from "@agentpost/transport/webhooks";
import { checkSecrets, digest, type ReceivedEvent, type WebhookRequest } from "../../inbox.js";

/** How Altur's webhooks are let in. They tell of calls; there is none for messages. */
export interface AlturWebhookOptions {
  /** The webhook's secrets as Altur shows them, in base64; two while one takes the place of the other. */
  webhookSecrets?: readonly string[] | undefined;
  /** The older ways of signing that are accepted too. Default: none. */
  olderWebhookSignatures?: readonly "hex"[] | undefined;
}

export function checkWebhookOptions({ webhookSecrets, olderWebhookSignatures }: AlturWebhookOptions): void {
  const refuse = refuseIn("altur", "webhookHandler");
  checkSecrets("webhookSecrets", webhookSecrets, true, refuse);
  const isOlder = olderWebhookSignatures?.includes("hex");
  if (!isOlder && !webhookSecrets?.every(fromBase64)) {
    refuse("webhookSecrets", "has one that isn't in base64; expected each as Altur shows it");
  }
}

/** A receiver of deliveries; its options are read once. */
export function receiver({ webhookSecrets: secrets = [], olderWebhookSignatures: older = [] }: AlturWebhookOptions) {
  const given = { secrets, older };
  return async (request: WebhookRequest): Promise<ReceivedEvent<never, never>> => {
    const { name, isSigned, body } = await verifyWebhook(request, given);
    return { type: "other", name, isSigned, raw: body, id: await digest(body) };
  };
}
