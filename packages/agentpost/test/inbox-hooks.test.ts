import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { AgentpostError, type Hooks } from "agentpost";
import { altur } from "agentpost/altur/inbox";
import { chatcaptain } from "agentpost/chatcaptain/inbox";
import { createInbox } from "agentpost/inbox";
import { libredesk } from "agentpost/libredesk/inbox";
import { vida } from "agentpost/vida/inbox";
import { expect, onTestFinished, test } from "vitest";
import { all } from "./small-desk.ts";
import { addresses } from "./stub.ts";

const startedAt = new Date().toISOString();
const attempt = { mark: undefined, startedAt, text: "Hello" };
const sentByVida = { vendor: "vida", name: undefined, id: "m1", conversation: undefined } as const;
const { conversation } = addresses.libredesk;
const sentByLibredesk = { vendor: "libredesk", name: undefined, id: conversation, conversation } as const;
const page = (results: unknown) => ({ status: "success", data: { results, total: 1, page: 1, total_pages: 1 } });

type Inbox = ReturnType<typeof inboxAt>;

function inboxAt(baseUrl: string, hooks: Hooks) {
  const settings = { baseUrl, hooks, retry: false } as const;
  return createInbox([
    altur({ apiKey: "key-of-altur", ...settings }),
    chatcaptain({ apiKey: "key-of-chatcaptain", ...settings }),
    libredesk({ apiKey: "key-of-libredesk", apiSecret: "secret-of-libredesk", ...settings }),
    vida({ token: "token-of-vida", ...settings }),
  ]);
}

/** An inbox whose vendors all answer with one body, and what its hooks are told of the ends of its calls. */
async function inboxOf(body: unknown) {
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  });
  const told: unknown[] = [];
  const hooks: Hooks = { onSuccess: () => void told.push("success"), onError: ({ error }) => void told.push(error) };
  return { inbox: inboxAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, hooks), told };
}

const alturHistory = (inbox: Inbox) => all(inbox.history({ vendor: "altur", thread: "t1" }));
const chatcaptainHistory = (inbox: Inbox) => all(inbox.history(addresses.chatcaptain));
const vidaHistory = (inbox: Inbox) => all(inbox.history({ vendor: "vida", room: "3:15" }));
const libredeskHistory = (inbox: Inbox) => all(inbox.history(addresses.libredesk));
const libredeskStatus = (inbox: Inbox) => inbox.status(sentByLibredesk);

test.each<[string, (inbox: Inbox) => Promise<unknown>, unknown]>([
  ["Altur's history", alturHistory, { messages: [] }],
  ["Altur's history, with an item that is none", alturHistory, [null]],
  ["Altur's search", (inbox) => inbox.find({ ...attempt, to: addresses.altur }, { conversation: "t1" }), "none"],
  ["ChatCaptain's history", chatcaptainHistory, { messages: null }],
  ["ChatCaptain's history, beside an error", chatcaptainHistory, { messages: [], error: "down" }],
  ["ChatCaptain's search", (inbox) => inbox.find({ ...attempt, to: addresses.chatcaptain }), []],
  ["Vida's history", vidaHistory, { messages: [] }],
  ["Vida's recent messages", (inbox) => inbox.find({ ...attempt, to: addresses.vida }), null],
  ["Vida's status", (inbox) => inbox.status(sentByVida), {}],
  ["Libredesk's history", libredeskHistory, page({})],
  ["Libredesk's history, with a message without an id", libredeskHistory, page([{}])],
  ["Libredesk's search", (inbox) => inbox.find({ ...attempt, to: addresses.libredesk }), { status: "success" }],
  ["Libredesk's status", libredeskStatus, { status: "success", data: null }],
])("an answer that can't be read is told to hooks as to the caller: %s", async (_, ask, body) => {
  const { inbox, told } = await inboxOf(body);
  const thrown = await ask(inbox).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(AgentpostError);
  expect(thrown).toMatchObject({ name: "UnreadableAnswerError", outcome: "unknown", status: 200, attempts: 1 });
  expect(told).toEqual([thrown]);
});
