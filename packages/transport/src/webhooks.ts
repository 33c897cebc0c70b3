export { type Bytes, fromBase64, fromHex, fromText, joined, toBase64, toHex } from "./webhooks/bytes.js";
export { compactJson } from "./webhooks/compact-json.js";
export type { WebhookRequest } from "./webhooks/delivery.js";
export { SHORTEST_SECRET } from "./webhooks/keys.js";
export { signForTest, type TestDelivery, type TestOptions } from "./webhooks/sign-for-test.js";
export { type ReadDelivery, verifyWebhook } from "./webhooks/verify-webhook.js";
export type { ReadHeader, ReadValue, SignatureScheme, WebhookDefinition } from "./webhooks/webhook-definition.js";
export { WebhookError, type WebhookProblem } from "./webhooks/webhook-error.js";
export type { WebhookOptions } from "./webhooks/webhook-options.js";
