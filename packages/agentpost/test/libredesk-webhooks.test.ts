import { vendorDeliveries } from "@agentpost/contract/vendor-recordings";
import { signForTest, verifyWebhook, WebhookError, type WebhookRequest } from "@agentpost/libredesk/webhooks";
import { describe, expect, test } from "vitest";

/** What a real Libredesk sent some time ago. */
const recorded = vendorDeliveries("libredesk");
const signed = recorded.flatMap(({ secret, ...delivery }) => (secret === null ? [] : [{ ...delivery, secret }]));
const maxAgeMs = Number.POSITIVE_INFINITY;

async function refusal(request: WebhookRequest, secret: string): Promise<string> {
  const error: unknown = await verifyWebhook(request, { secrets: [secret], maxAgeMs }).catch((reason) => reason);
  if (!(error instanceof WebhookError)) return "taken";
  expect(error.status).toBe(401);
  return error.message;
}

/** A text with another sign at a place. */
const changedAt = (text: string, at: number) => text.slice(0, at) + (text[at] === "0" ? "1" : "0") + text.slice(at + 1);
/** Some places of a text, from its first to its last. */
const places = (text: string, count: number) =>
  Array.from({ length: count }, (_, index) => Math.round((index * (text.length - 1)) / (count - 1)));

test("all 63 recorded deliveries are verified and told by their event, the five without a signature as unsigned", async () => {
  const isSigned: boolean[] = [];
  for (const { event, secret, headers, body } of recorded) {
    const options = secret === null ? ({ unsigned: true, maxAgeMs } as const) : { secrets: [secret], maxAgeMs };
    const delivery = await verifyWebhook({ headers, body }, options as { secrets: string[] });
    expect(delivery).toEqual({ event, name: event, body: JSON.parse(body), isSigned: secret !== null });
    isSigned.push(delivery.isSigned);
    if (delivery.event === "message.created") expect(delivery.body.payload.uuid).toMatch(/^[\da-f-]{36}$/);
    if (delivery.event === "conversation.tags_changed")
      expect(delivery.body.payload.conversation.id).toBeGreaterThan(0);
  }
  expect(isSigned).toHaveLength(63);
  expect(isSigned.filter((one) => !one)).toHaveLength(5);
  expect(signed).toHaveLength(58);
});

describe("a recorded delivery is refused", () => {
  test("with one byte of its body changed", async () => {
    for (const { headers, body, secret } of signed) {
      for (const at of places(body, 12)) {
        expect(await refusal({ headers, body: changedAt(body, at) }, secret)).toContain(
          "x-libredesk-signature is wrong",
        );
      }
    }
  });

  test("with one sign of its signature changed", async () => {
    for (const { headers, body, secret } of signed) {
      const signature = headers["X-Libredesk-Signature"] ?? "";
      for (const at of places(signature, 12)) {
        const changed = { ...headers, "X-Libredesk-Signature": changedAt(signature, at) };
        expect(await refusal({ headers: changed, body }, secret)).toContain("x-libredesk-signature is wrong");
      }
    }
  });

  test("with one sign of the secret changed", async () => {
    for (const { headers, body, secret } of signed) {
      for (const at of places(secret, 6)) {
        expect(await refusal({ headers, body }, changedAt(secret, at))).toContain("x-libredesk-signature is wrong");
      }
    }
  });

  test("once its body was parsed and printed again, in the words that say so, wherever that makes other bytes", async () => {
    const printed = signed.map((delivery) => ({ ...delivery, again: JSON.stringify(JSON.parse(delivery.body)) }));
    const others = printed.filter(({ body, again }) => body !== again);
    expect(others.length).toBeGreaterThan(10);
    for (const { headers, again, secret } of others) {
      expect(await refusal({ headers, body: again }, secret)).toContain(
        "give the raw body: one that was parsed and printed again has other bytes",
      );
    }
  });

  test("five minutes after it was sent, unless the caller says otherwise", async () => {
    const [{ headers, body, secret } = { headers: {}, body: "", secret: "" }] = signed;
    const options = { secrets: [secret] };
    await expect(verifyWebhook({ headers, body }, options)).rejects.toMatchObject({ problem: "too old", status: 400 });
  });
});

test("a delivery made for a test is as the recorded ones are", async () => {
  for (const { headers, body, secret } of signed) {
    const made = await signForTest(body, { secret });
    expect(made.headers["x-libredesk-signature"]).toBe(headers["X-Libredesk-Signature"]);
  }
});
