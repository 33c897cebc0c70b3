import { createHmac } from "node:crypto";
import { signForTest, verifyWebhook, WebhookError, type WebhookOptions } from "@agentpost/altur/webhooks";
import { expect, test } from "vitest";

// No delivery of Altur's was ever seen: these are signed as its pages say, by another library than ours.
const secret = Buffer.from("0123456789abcdef0123456789abcdef").toString("base64");
const signed = (content: string) =>
  createHmac("sha256", Buffer.from(secret, "base64")).update(content).digest("base64");
const signedOnce = (content: string) => createHmac("sha256", secret).update(content).digest("hex");

const compact = '{"event_type":"on_call_end","id":"cll_1","end_user":{"context":"a \\" b : c","tags":["x"]}}';
const spaced =
  '{\n  "event_type": "on_call_end", "id": "cll_1",\n\t"end_user": { "context": "a \\" b : c", "tags": [ "x" ] }\n}';
const older = '{ "type": "on_call_end", "id": "cll_1" }';

async function received(body: string, signature: string, options: WebhookOptions & { secrets: readonly string[] }) {
  const headers = { "X-Altur-Signature": signature };
  const delivery = await verifyWebhook({ headers, body }, options as { secrets: string[] }).catch((error) => error);
  return delivery instanceof WebhookError ? [delivery.problem, delivery.status] : [delivery.event, delivery.isSigned];
}

test("a call's end is verified over its JSON without spaces, whichever spaces came", async () => {
  expect(await received(compact, signed(compact), { secrets: [secret] })).toEqual(["on_call_end", true]);
  expect(await received(spaced, signed(compact), { secrets: [secret] })).toEqual(["on_call_end", true]);
});

test("a call's end is verified over the bytes as they came, too", async () => {
  expect(await received(spaced, signed(spaced), { secrets: [secret] })).toEqual(["on_call_end", true]);
});

test("a space within a text counts, as all else does", async () => {
  const refused = ["wrong signature", 401];
  expect(await received(spaced.replace("b : c", "b: c"), signed(compact), { secrets: [secret] })).toEqual(refused);
  expect(await received(spaced.replace("cll_1", "cll_2"), signed(compact), { secrets: [secret] })).toEqual(refused);
  const shownAsText = createHmac("sha256", secret).update(compact).digest("base64");
  expect(await received(compact, shownAsText, { secrets: [secret] })).toEqual(refused);
});

test("the older way of signing is accepted only where it is asked for, and beside the one of today", async () => {
  const secrets = [secret];
  expect(await received(older, signedOnce(older), { secrets })).toEqual(["wrong signature", 401]);
  expect(await received(older, signedOnce(older), { secrets, older: ["hex"] })).toEqual(["on_call_end", true]);
  expect(await received(compact, signed(compact), { secrets, older: ["hex"] })).toEqual(["on_call_end", true]);
});

test("a delivery for tests is signed as those of today are", async () => {
  const { headers, body } = await signForTest({ event_type: "on_call_end", id: "cll_1" }, { secret });
  expect(new Headers(headers).get("x-altur-signature")).toBe(signed(body));
});
