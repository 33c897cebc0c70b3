import type { JsonObject } from "../document/json.ts";
import { type ContractSignature, readDeliveries, readWebhooks } from "../document/read-webhooks.ts";
import { type DeliverySaid, SEPARATOR, type WebhookCell } from "./cell.ts";

/** What becomes of each event's deliveries, however they are signed; none where nobody says how they are. */
export function webhookCells(document: JsonObject): WebhookCell[] {
  const deliveries = readDeliveries(document);
  if (!deliveries) return [];
  const { signatures, event, time } = deliveries;
  return readWebhooks(document, deliveries).flatMap((webhook) =>
    signatures.flatMap((signature, index) =>
      saidOf(signature, index === 0, event !== undefined, time !== undefined).map((said): WebhookCell => {
        const way = signatures.length === 1 ? said : `${said}, signed in way ${index + 1}`;
        const id = [webhook.event, "webhook", way].join(SEPARATOR);
        return { kind: "webhook", id, name: webhook.event, webhook, said, signature, beyond: undefined };
      }),
    ),
  );
}

/** What is the same for every way of signing is said once, of the first. */
function saidOf({ older }: ContractSignature, isFirst: boolean, isNamed: boolean, isTimed: boolean): DeliverySaid[] {
  const each: DeliverySaid[] = ["is taken", "is refused with a wrong signature"];
  if (older !== undefined) each.push("is refused unless asked for");
  if (isTimed) each.push("is refused once it is too old");
  if (!isFirst) return each;
  if (isNamed) each.push("is other where nobody knows the event");
  return [...each, "is refused without a signature", "is let in without a signature, as unsigned"];
}
