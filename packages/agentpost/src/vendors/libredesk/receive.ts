import type { ListMessagesItem } from "@agentpost/libredesk";
import { verifyWebhook, type WebhookDelivery } from "@agentpost/libredesk/webhooks";
import { refuseIn } from "@agentpost/transport";
import { checkSecrets, digest, type ReceivedEvent, textOf, type WebhookRequest } from "../../inbox.js";
import type { LibredeskInboxTypes } from "./inbox-types.js";
import { conversationMessage } from "./stored-message.js";

/** How Libredesk's webhooks are let in. */
export interface LibredeskWebhookOptions {
  /** The webhook's secrets, 16 characters at least each; two while one takes the place of the other. */
  webhookSecrets?: readonly string[] | undefined;
  /** Lets in the deliveries of a webhook without a secret: anybody can have made them. Default: false. */
  unsignedWebhooks?: boolean | undefined;
  /** How old a delivery may be, in milliseconds. Default: 300,000, which is 5 minutes. */
  maxWebhookAgeMs?: number | undefined;
}

export function checkWebhookOptions({ webhookSecrets, unsignedWebhooks }: LibredeskWebhookOptions): void {
  const refuse = refuseIn("libredesk", "webhookHandler");
  checkSecrets("webhookSecrets", webhookSecrets, unsignedWebhooks !== true, refuse);
}

/** A receiver of deliveries; its options are read once. */
export function receiver(options: LibredeskWebhookOptions, name: string | undefined) {
  const { webhookSecrets: secrets = [], unsignedWebhooks: unsigned = false, maxWebhookAgeMs: maxAgeMs } = options;
  const given = { secrets, unsigned, ...(maxAgeMs !== undefined && { maxAgeMs }) } as const;
  return async (request: WebhookRequest) => receivedEvent(await verifyWebhook(request, given), name);
}

type Event = ReceivedEvent<LibredeskInboxTypes["address"], LibredeskInboxTypes["raw"]>;

async function receivedEvent(delivery: WebhookDelivery, name: string | undefined): Promise<Event> {
  const { event, isSigned, body } = delivery;
  const { payload } = body as { readonly payload?: unknown };
  if ((event === "message.created" || event === "message.updated") && isMessage(payload)) {
    const message = conversationMessage(payload, name);
    const common = { name: event, isSigned, raw: body, message };
    // The server gives a delivery no id. The same message in the same state is told once, and again after a retry.
    const id = `${event} ${payload.uuid} ${payload.status} ${payload.updated_at}`;
    if (event === "message.created") return { ...common, type: "message", id };
    return { ...common, type: "status", id, status: message.status ?? "queued" };
  }
  // Also what its name says is about a message, and names none. A copy has another time at which it was sent, and else the same.
  const id = await digest({ ...(body as object), timestamp: undefined });
  return { type: "other", name: delivery.name, isSigned, raw: body, id };
}

/** The body is as it came. Without these two it names no message, and has none of its own by which a copy is known. */
function isMessage(payload: unknown): payload is ListMessagesItem {
  const { uuid, conversation_uuid } = Object(payload) as Readonly<Record<string, unknown>>;
  return textOf(uuid) !== "" && textOf(conversation_uuid) !== "";
}
