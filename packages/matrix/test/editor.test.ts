import { expect, test } from "vitest";
import { hover, offered } from "./editor.ts";

// What a user reads in an editor. Each of these may become shorter; none may grow unseen.
const user = (line: string) => `
    import { createMessenger } from "agentpost";
    import { altur } from "agentpost/altur";
    import { vida } from "agentpost/vida";
    const messenger = createMessenger([vida({ token: "t" }), altur({ apiKey: "k" })]);
    ${line}`;
const facade = (line: string) => hover(user(line));

const client = (line: string) =>
  hover(`
    import { createLibredesk, sendMessage } from "@agentpost/libredesk";
    const libredesk = createLibredesk({ baseUrl: "http://localhost", apiKey: "k", apiSecret: "s" });
    ${line}`);

const message = `{ to: { vendor: "altur", agent: "a", endUser: "u" }, text: "Hello" }`;
const input = `{ path: { cuuid: "c" }, body: { sender_type: "agent", message: "Hello" } }`;

test("a messenger is told by its vendors", () => {
  expect(facade("mess|enger;")).toMatchInlineSnapshot(`
    "const messenger: Messenger<Provider<VidaTypes, undefined> | Provider<AlturTypes, undefined>>

    "
  `);
});

test("send says what it takes, what it gives, and when it repeats", () => {
  expect(facade(`messenger.se|nd(${message});`)).toMatchInlineSnapshot(`
    "(method) Messenger<Provider<VidaTypes, undefined> | Provider<AlturTypes, undefined>>.send<"altur">(message: Message<"altur", AlturAddress, AlturContent>, options?: SendOptions): Promise<SentMessage<"altur", SendMessageData>>

    Sends one message, and repeats it by itself only where no message can exist yet.
    Throws an \`AgentpostError\` whose \`outcome\` says whether one may exist."
  `);
});

test("what was sent is one vendor's", () => {
  expect(facade(`const se|nt = await messenger.send(${message});`)).toMatchInlineSnapshot(`
    "const sent: SentMessage<"altur", SendMessageData>

    "
  `);
});

test("a vendor's method is one line and its documentation", () => {
  expect(client(`libredesk.sendM|essage(${input});`)).toMatchInlineSnapshot(`
    "(method) Libredesk.sendMessage(input: SendMessageInput, options?: CallOptions): Promise<SendMessageAnswer>

    Adds a reply, a private note or a contact's message. A reply into an e-mail inbox needs \`to\`. A 401 says that
    the key is wrong, or that the server's database is away. \`POST /api/v1/conversations/{cuuid}/messages\`.
    Sent once: never repeated by itself after an uncertain outcome.
    Throws an \`AgentpostError\`, whose \`outcome\` says whether the request may have taken effect."
  `);
});

test("so is the operation on its own", () => {
  expect(client(`sendM|essage(libredesk, ${input});`)).toMatchInlineSnapshot(`
    "(alias) sendMessage(client: Client<"libredesk">, input: SendMessageInput, options?: CallOptions): Promise<SendMessageAnswer>
    import sendMessage

    Adds a reply, a private note or a contact's message. A reply into an e-mail inbox needs \`to\`. A 401 says that
    the key is wrong, or that the server's database is away. \`POST /api/v1/conversations/{cuuid}/messages\`.
    Sent once: never repeated by itself after an uncertain outcome.
    Throws an \`AgentpostError\`, whose \`outcome\` says whether the request may have taken effect."
  `);
});

test("and its safe form", () => {
  expect(client(`libredesk.safe.sendM|essage(${input});`)).toMatchInlineSnapshot(`
    "(method) sendMessage(input: SendMessageInput, options?: CallOptions): Promise<SendMessageResult>

    {@link sendMessage}, as a result that narrows on \`ok\` and then on \`status\`; it never throws."
  `);
});

test("an editor offers the vendors, and then the fields of the one that is named", () => {
  expect(offered(user(`messenger.send({ to: { vendor: "|" } });`))).toEqual(["vida", "altur"]);
  expect(offered(user(`messenger.send({ to: { vendor: "altur", | } });`))).toEqual(["agent", "endUser"]);
  expect(offered(user(`messenger.send({ to: { vendor: "vida", agent: "a", from: "+1" }, options: { | } });`))).toEqual([
    "context",
    "metadata",
    "outboundMessageWebhookUrl",
    "targetAccountId",
  ]);
});
