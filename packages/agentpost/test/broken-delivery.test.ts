import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { createInbox, toNodeHandler, type WebhookHandler } from "agentpost/inbox";
import { libredesk } from "agentpost/libredesk/inbox";
import { vida } from "agentpost/vida/inbox";
import { expect, onTestFinished, test } from "vitest";
import { uncaught } from "./uncaught.ts";

const token = "a-token-of-this-receiver";
const key = { apiKey: "k", apiSecret: "s" };
const inbox = createInbox([
  libredesk({ baseUrl: "http://localhost:9000", ...key, webhookSecrets: [token] }),
  vida({ token: "t", callbackTokens: [token] }),
]);

/** A server with this handler, to whom a stranger sends the beginning of a delivery and leaves. */
async function abandoned(handler: WebhookHandler): Promise<void> {
  let end = () => {};
  const answered = new Promise<void>((resolve) => {
    end = resolve;
  });
  const receive = toNodeHandler(handler);
  const server = createServer((request, response) => void receive(request, response).then(end));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  });
  server.on("request", () => setTimeout(() => socket.destroy(), 20));
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  socket.write(`POST /?token=${token} HTTP/1.1\r\nhost: a\r\ncontent-length: 100\r\n\r\n{"event"`);
  await answered;
  await new Promise((resolve) => setTimeout(resolve, 10));
}

test.each(["libredesk", "vida"] as const)(
  "who leaves in the middle of a delivery to %s's handler ends no process",
  async (vendor) => {
    const reasons = uncaught();
    await abandoned(inbox.webhookHandler({ vendor: vendor as "vida" }, () => {}));
    expect(reasons).toEqual([]);
  },
);

test.each(["libredesk", "vida"] as const)(
  "a body that breaks is no fault of %s's receiver, and is told so",
  async (vendor) => {
    const reasons = uncaught();
    const handler = inbox.webhookHandler({ vendor: vendor as "vida" }, () => {});
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error("the connection broke")) });
    const request = new Request(`http://localhost/?token=${token}`, {
      method: "POST",
      body,
      duplex: "half",
    } as RequestInit);
    const response = await handler(request);
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining("the body is not whole")]);
    expect(reasons).toEqual([]);
  },
);

const deep = "[".repeat(200_000) + "]".repeat(200_000);
const wrong = { "x-libredesk-signature": `sha256=${"0".repeat(64)}` };
const open = createInbox([libredesk({ baseUrl: "http://localhost:9000", ...key, unsignedWebhooks: true })]);

test.each([
  ["with a wrong signature", inbox, "libredesk", wrong, deep, 401],
  ["without a signature", inbox, "libredesk", {}, deep, 401],
  ["where none is needed", open, "libredesk", {}, `{"event":"a","b":${deep}}`, 400],
  ["with the token", inbox, "vida", {}, deep, 400],
])("a body that is nested deeply ends no process: %s", async (_, receiving, vendor, headers, body, status) => {
  const reasons = uncaught();
  const handler = (receiving as typeof inbox).webhookHandler({ vendor: vendor as "vida" }, () => {});
  expect((await handler({ headers, body, url: `/?token=${token}` })).status).toBe(status);
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(reasons).toEqual([]);
});
