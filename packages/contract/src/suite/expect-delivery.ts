import { expect } from "vitest";
import type { WebhookCell } from "../cells/cell.ts";
import { type JsonObject, objectOr } from "../document/json.ts";
import { readDeliveries } from "../document/read-webhooks.ts";
import { createSampler } from "../sample/sampler.ts";
import { answerSchemas } from "../sample/schema-document.ts";
import { signDelivery } from "../wire/sign-delivery.ts";
import type { ContractReceiver } from "./context.ts";

const UNKNOWN = "an event that nobody knows";
// More than the five minutes that a delivery is good for.
const TOO_OLD_MS = 400_000;

/** Delivers what a cell says, and sees what the receiver makes of it. */
export async function expectDelivery(
  { verifyWebhook }: ContractReceiver,
  document: JsonObject,
  { webhook, said, signature }: WebhookCell,
): Promise<void> {
  const deliveries = readDeliveries(document);
  if (!deliveries) throw new Error("The document doesn't say how deliveries are signed");
  const { body } = webhook;
  const sample = body ? createSampler(document, answerSchemas).sample(body, "all") : {};
  const name = said.startsWith("is other") ? UNKNOWN : webhook.event;
  const sentAtMs = Date.now() - (said === "is refused once it is too old" ? TOO_OLD_MS : 0);
  const { secret, ...delivery } = signDelivery(deliveries, signature, { sample, name, sentAtMs });
  const older = signature.older === undefined ? {} : { older: [signature.older] };
  const signed = { secrets: [secret], ...older };
  const told = { event: name, name, body: JSON.parse(delivery.body), isSigned: true };
  const { [signature.header]: _, ...others } = delivery.headers;
  const unsigned = { ...delivery, headers: others };

  if (said === "is taken") expect(await verifyWebhook(delivery, signed)).toEqual(told);
  else if (said.startsWith("is other"))
    expect(await verifyWebhook(delivery, signed)).toEqual({ ...told, event: "other" });
  else if (said.startsWith("is let in")) {
    expect(await verifyWebhook(unsigned, { ...signed, unsigned: true })).toEqual({ ...told, isSigned: false });
  } else if (said === "is refused once it is too old") await refused("too old", 400, verifyWebhook(delivery, signed));
  else if (said === "is refused unless asked for") {
    const isLookedFor = deliveries.signatures.some((one) => one.older === undefined && one.header === signature.header);
    await refused(
      isLookedFor ? "wrong signature" : "no signature",
      401,
      verifyWebhook(delivery, { secrets: [secret] }),
    );
  } else if (said === "is refused without a signature") {
    await refused("no signature", 401, verifyWebhook(unsigned, signed));
  } else {
    const another = signDelivery(deliveries, signature, { sample, name, sentAtMs });
    await refused("wrong signature", 401, verifyWebhook(delivery, { ...signed, secrets: [another.secret] }));
    const changed = { ...delivery, body: `${delivery.body} ` };
    if (!signature.isCompact) await refused("wrong signature", 401, verifyWebhook(changed, signed));
    await refused("wrong signature", 401, verifyWebhook({ ...delivery, body: `{${delivery.body}` }, signed));
  }
}

async function refused(problem: string, status: number, verified: Promise<object>): Promise<void> {
  const error = await verified.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error, "what is thrown").toBeInstanceOf(Error);
  expect(objectOr(error), "what is thrown").toMatchObject({ problem, status });
}
