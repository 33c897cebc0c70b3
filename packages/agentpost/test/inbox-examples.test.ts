import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { startDesk } from "@agentpost/contract/stand-in";
import { vendorDeliveries } from "@agentpost/contract/vendor-recordings";
import { expect, onTestFinished, test, vi } from "vitest";

type FetchHandler = (request: Request) => Response | Promise<Response>;

/** A delivery of a real Libredesk, of a customer's message. */
const delivery = vendorDeliveries("libredesk").find(
  ({ event, secret, body }) => event === "message.created" && secret && body.includes('"sender_type":"contact"'),
);
const { payload, timestamp } = JSON.parse(delivery?.body ?? "");
const waitedFor: Promise<unknown>[] = [];

/** What a framework or a platform does with a handler of Fetch requests. */
function serverOf(handle: FetchHandler): Server {
  return createServer(async (incoming, response) => {
    const { url, method = "POST", headers } = incoming;
    const body = Readable.toWeb(incoming) as ReadableStream;
    const sent = { method, headers: headers as Record<string, string>, body, duplex: "half" };
    const answer = await handle(new Request(`http://localhost${url}`, sent));
    response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
  }).listen(0);
}

test.each([
  ["Node's http", async () => (await import("../example/node.ts")).server],
  ["Hono", async () => serverOf((await import("../example/hono.ts")).app.fetch)],
  ["a route of Next", async () => serverOf((await import("../example/next.ts")).POST)],
  [
    "a worker",
    async () => {
      const { worker } = await import("../example/worker.ts");
      const ctx = { waitUntil: (promise: Promise<unknown>) => void waitedFor.push(promise) };
      return serverOf((request) => worker.fetch(request, process.env as Record<string, string>, ctx));
    },
  ],
] as const)("the example for %s answers a recorded customer once, and refuses what nobody signed", async (_, start) => {
  const conversation = payload.conversation_uuid;
  const running = await startDesk({ conversations: [conversation] });
  vi.useFakeTimers({ now: Date.parse(timestamp), toFake: ["Date"] });
  vi.stubEnv("LIBREDESK_URL", running.url);
  vi.stubEnv("LIBREDESK_API_KEY", "k");
  vi.stubEnv("LIBREDESK_API_SECRET", "s");
  vi.stubEnv("LIBREDESK_WEBHOOK_SECRET", delivery?.secret ?? "");
  vi.stubEnv("PORT", "0");
  const server = await start();
  onTestFinished(async () => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
    server.closeAllConnections();
    server.close();
    await running.close();
  });
  if (!server.listening) await once(server, "listening");
  const url = `http://localhost:${(server.address() as AddressInfo).port}/webhooks/libredesk`;
  const post = (headers: Readonly<Record<string, string>>) =>
    fetch(url, { method: "POST", headers, body: delivery?.body ?? "" });

  expect((await post({})).status).toBe(401);
  for (let copy = 0; copy < 2; copy++) expect((await post(delivery?.headers ?? {})).status).toBe(200);
  await vi.waitFor(() => expect(running.desk.messages(conversation)).not.toEqual([]), { timeout: 5_000 });
  await Promise.all(waitedFor);
  const answers = running.desk.messages(conversation).map(({ text_content, meta }) => [text_content, meta["to"]]);
  expect(answers).toEqual([["We are looking into it.", [payload.author.email]]]);
});
