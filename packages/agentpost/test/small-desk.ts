import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { SendFault } from "@agentpost/contract/stand-in";
import { createMessenger, type SentMessage } from "agentpost";
import { altur } from "agentpost/altur";
import { altur as alturInbox } from "agentpost/altur/inbox";
import { chatcaptain } from "agentpost/chatcaptain";
import { chatcaptain as chatcaptainInbox } from "agentpost/chatcaptain/inbox";
import { type AnyInboxProvider, createInbox } from "agentpost/inbox";
import { vida } from "agentpost/vida";
import { vida as vidaInbox } from "agentpost/vida/inbox";
import { addresses } from "./stub.ts";

/** A vendor that keeps no marks: its desk is a list of messages, told in its own words. */
export type SmallVendor = "altur" | "chatcaptain" | "vida";

export interface SmallMessage {
  readonly text: string;
  /** Sent as this library sends, or by the other side. */
  readonly isOurs: boolean;
  /** On the desk's own clock. */
  readonly at: Date;
}

/** A message in a vendor's words; `n` is what tests know it by, whatever the vendor tells. */
type Told = Readonly<Record<string, unknown>> & { readonly n: number };

interface Words {
  readonly textOf: (body: Readonly<Record<string, unknown>>) => unknown;
  readonly tell: (message: SmallMessage, n: number) => Told;
  readonly answer: (told: Told) => unknown;
  readonly list: (told: readonly Told[]) => unknown;
}

const { agent } = addresses.vida;

/** How each vendor tells what its desk holds. */
export const words: Readonly<Record<SmallVendor, Words>> = {
  altur: {
    textOf: ({ content }) => content,
    tell: ({ text, isOurs, at }, n) => {
      const sent_by = isOurs ? "EU" : "AI";
      return { n, thread_id: "t1", type: "text", content: text, sent_by, sent_at: at.toISOString() };
    },
    answer: () => ({ thread: { id: "t1" }, messages: [] }),
    list: (told) => told,
  },
  chatcaptain: {
    textOf: ({ text }) => text,
    tell: ({ text, isOurs, at }, n) => {
      const created = at.toISOString();
      const from = isOurs ? { sender: "agent", outgoing: true } : { sender: "user", outgoing: false };
      return { n, id: `m${n}`, ...from, type: "text", status: "ok", created, content: { text }, tags: [] };
    },
    answer: (message) => ({ message }),
    list: (messages) => ({ messages }),
  },
  vida: {
    textOf: ({ message }) => message,
    tell: ({ text, isOurs, at }, n) => {
      const [from, to] = isOurs ? ["someone", agent] : [agent, "someone"];
      const timestamp = Math.floor(at.getTime() / 1_000);
      return { n, uuid: `m${n}`, roomId: "3:15", message: text, fromUser: from, toUser: to, timestamp };
    },
    answer: ({ uuid }) => ({ success: true, messageUuid: uuid }),
    list: (told) => told,
  },
};

const LATE_MS = 300;

/** A small server with a memory, and the messenger and the inbox that are connected to it. */
export async function startSmallDesk(vendor: SmallVendor) {
  const { textOf, tell, answer, list } = words[vendor];
  const stored: Told[] = [];
  const faults: SendFault[] = [];
  const asked: string[] = [];
  const settings = { clockAheadMs: 0, arrange: (told: readonly Told[]) => told, instead: undefined as unknown };
  const store = (text: string, isOurs = true, ageMs = 0): Told => {
    const told = tell({ text, isOurs, at: new Date(Date.now() + settings.clockAheadMs - ageMs) }, stored.length);
    stored.push(told);
    return told;
  };
  const reply = (response: ServerResponse, status: number, body: unknown) =>
    response
      .writeHead(status, {
        "content-type": "application/json",
        date: new Date(Date.now() + settings.clockAheadMs).toUTCString(),
      })
      .end(JSON.stringify(body));

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    asked.push(`${request.method} ${decodeURIComponent(request.url ?? "")}`);
    if (request.method === "GET") return reply(response, 200, settings.instead ?? list(settings.arrange(stored)));
    const text = String(textOf(JSON.parse(Buffer.concat(chunks).toString())));
    const fault = faults.shift();
    if (fault === "cut, and stored late") setTimeout(() => store(text), LATE_MS);
    if (fault === "cut after it was stored" || fault === "cut after it was stored twice") store(text);
    if (fault === "cut after it was stored twice") store(text);
    if (fault) return void response.destroy();
    return reply(response, vendor === "chatcaptain" ? 201 : 200, answer(store(text)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ...connectionsTo(vendor, baseUrl),
    stored,
    store,
    faults,
    asked,
    settings,
    close() {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** As a caller without a compiler uses them. */
function connectionsTo(vendor: SmallVendor, baseUrl: string) {
  const provider = {
    altur: () => altur({ apiKey: "k", baseUrl }),
    chatcaptain: () => chatcaptain({ apiKey: "k", baseUrl }),
    vida: () => vida({ token: "t", baseUrl }),
  }[vendor]();
  const messenger = createMessenger([provider as ReturnType<typeof altur>]);
  const send = (text: string): Promise<SentMessage> => messenger.send({ to: addresses[vendor] as never, text });
  return { send, inbox: inboxOf(vendor, baseUrl) };
}

export function inboxOf(vendor: SmallVendor, baseUrl: string) {
  const provider = {
    altur: () => alturInbox({ apiKey: "k", baseUrl }),
    chatcaptain: () => chatcaptainInbox({ apiKey: "k", baseUrl }),
    vida: () => vidaInbox({ token: "t", baseUrl }),
  }[vendor]();
  return createInbox([provider as AnyInboxProvider]);
}

export async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** The attempt of a send that ended `unknown`, as a store gives it back. */
export async function attemptOf(sending: Promise<unknown>) {
  const error = await sending.then(
    () => undefined,
    (thrown) => thrown,
  );
  if (error?.outcome !== "unknown") throw new Error(`expected an unknown outcome, and not ${error?.outcome}`);
  return JSON.parse(JSON.stringify(error.attempt));
}
