import { createHmac } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Desk, type DeskAnswer, type DeskEvent, failure, success } from "./desk.ts";
import type { PostedMessage } from "./stored-message.ts";

/** What the server does with the next send, beside taking it. */
export type SendFault =
  | "cut before it is stored"
  | "cut after it was stored"
  | "cut, and stored late"
  | "cut after it was stored twice"
  | "429 before it is stored"
  | "500 after it was stored";

export interface DeskSettings {
  readonly conversations: readonly string[];
  /** Where events are sent, and what signs them. */
  readonly webhook?: { readonly url: string; readonly secret: string };
  /** The credentials that are let in; without them, everybody is. */
  readonly credential?: { readonly apiKey: string; readonly apiSecret: string };
  /** Called at each step of a send, which goes on when it resolves. */
  readonly onSend?: (step: SendStep, posted: PostedMessage) => Promise<void> | void;
}

/** Where a send is at the server: read whole and not stored yet, stored and not answered yet, or answered. */
export type SendStep = "arrived" | "stored" | "answered";

export interface RunningDesk {
  readonly url: string;
  readonly desk: Desk;
  /** One send a fault, in this order; then all is well again. */
  readonly faults: SendFault[];
  /** Resolves when every webhook was delivered or given up. */
  delivered(): Promise<void>;
  close(): Promise<void>;
}

const LATE_MS = 300;
const PASSED_ON_AFTER_MS = 20;

/**
 * A small Libredesk with a memory, for what no mock of a contract can show: what was sent is listed, its status changes, its
 * webhooks come. It behaves as the recordings of a real one do, as far as messages go.
 */
export async function startDesk(settings: DeskSettings): Promise<RunningDesk> {
  const { conversations, webhook, credential, onSend = () => {} } = settings;
  const desk = new Desk(conversations);
  const faults: SendFault[] = [];
  const deliveries = new Set<Promise<unknown>>();
  if (webhook) {
    desk.listen((event) => {
      const delivery = deliver(event, webhook).finally(() => deliveries.delete(delivery));
      deliveries.add(delivery);
    });
  }

  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    const [, conversation = "", uuid] =
      /^\/api\/v1\/conversations\/([^/]+)\/messages(?:\/([^/]+))?$/.exec(pathname) ?? [];
    const text = await read(request);
    if (!mayEnter(request, credential)) return answer(response, failure(401, "GeneralException", "Invalid credential"));
    if (!conversation) return answer(response, failure(404, "GeneralException", "Not found"));
    if (request.method !== "POST") {
      return answer(response, uuid ? desk.get(conversation, uuid) : desk.list(conversation, searchParams));
    }
    return send(conversation, text, response);
  });

  async function send(conversation: string, text: string, response: ServerResponse): Promise<void> {
    const posted = parsed(text);
    const refusal = posted
      ? desk.refusal(conversation, posted)
      : failure(500, "InputException", "Error parsing request");
    if (!posted || refusal) return answer(response, refusal as DeskAnswer);
    await onSend("arrived", posted);
    await take(conversation, posted, faults.shift(), response);
  }

  async function take(
    conversation: string,
    posted: PostedMessage,
    fault: SendFault | undefined,
    response: ServerResponse,
  ): Promise<void> {
    if (fault === "429 before it is stored") {
      return answer(response, failure(429, "GeneralException", "Too many requests"));
    }
    if (fault === "500 after it was stored") {
      store(conversation, posted);
      return answer(response, failure(500, "GeneralException", "Something went wrong"));
    }
    if (fault === "cut, and stored late") setTimeout(() => store(conversation, posted), LATE_MS);
    if (fault === "cut after it was stored" || fault === "cut after it was stored twice") store(conversation, posted);
    if (fault === "cut after it was stored twice") store(conversation, posted);
    if (fault) {
      response.destroy();
      return;
    }
    const message = { ...store(conversation, posted) };
    await onSend("stored", posted);
    answer(response, success(message));
    await onSend("answered", posted);
  }

  function store(conversation: string, posted: PostedMessage) {
    const message = desk.store(conversation, posted);
    if (message.status === "pending") setTimeout(() => desk.settle(message, "sent"), PASSED_ON_AFTER_MS);
    return message;
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    desk,
    faults,
    async delivered() {
      while (deliveries.size > 0) await Promise.all(deliveries);
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function parsed(text: string): PostedMessage | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function mayEnter({ headers }: IncomingMessage, credential: DeskSettings["credential"]): boolean {
  if (!credential) return true;
  const pair = `${credential.apiKey}:${credential.apiSecret}`;
  return [`token ${pair}`, `Basic ${btoa(pair)}`].includes(headers.authorization ?? "");
}

function answer(response: ServerResponse, { status, body }: DeskAnswer): void {
  response.writeHead(status, { "content-type": "application/json", server: "libredesk" }).end(JSON.stringify(body));
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** Once, and never again: whatever the receiver answers. */
async function deliver([event, message]: DeskEvent, { url, secret }: { url: string; secret: string }): Promise<void> {
  const timestamp = `${new Date().toISOString().slice(0, 19)}Z`;
  // As Go writes JSON.
  const body = JSON.stringify({ event, payload: message, timestamp }).replace(
    /[<>&]/g,
    (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`,
  );
  const signature = createHmac("sha256", secret).update(body).digest("hex");
  const headers = { "content-type": "application/json", "x-libredesk-signature": `sha256=${signature}` };
  await fetch(url, { method: "POST", headers, body, signal: AbortSignal.timeout(3_000) }).catch(() => {});
}
