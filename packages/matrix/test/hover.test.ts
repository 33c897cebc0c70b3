import { expect, test } from "vitest";
import { hover } from "./hover.ts";

// What a user reads in an editor. Each of these may become shorter; none may grow unseen.
const facade = (line: string) =>
  hover(`
    import { createMessenger } from "agentpost";
    import { altur } from "agentpost/altur";
    import { vida } from "agentpost/vida";
    const messenger = createMessenger([vida({ token: "t" }), altur({ apiKey: "k" })]);
    ${line}`);

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
    "(method) Messenger<Provider<VidaTypes, undefined> | Provider<AlturTypes, undefined>>.send<{
        readonly vendor: "altur";
        readonly agent: "a";
        readonly endUser: "u";
    }>(message: OutboundMessage<Provider<VidaTypes, undefined> | Provider<AlturTypes, undefined>, {
        readonly vendor: "altur";
        readonly agent: "a";
        readonly endUser: "u";
    }>, options?: CallOptions): Promise<SentMessage<"altur", {
        thread?: components["schemas"]["Thread"];
        messages?: components["schemas"]["Message"][];
        in_response_to?: components["schemas"]["Message"];
    }>>

    Sends one message, and repeats it by itself only where no message can exist yet.
    Throws an \`AgentpostError\` whose \`outcome\` says whether one may exist."
  `);
});

test("what was sent is one vendor's", () => {
  expect(facade(`const se|nt = await messenger.send(${message});`)).toMatchInlineSnapshot(`
    "const sent: SentMessage<"altur", {
        thread?: components["schemas"]["Thread"];
        messages?: components["schemas"]["Message"][];
        in_response_to?: components["schemas"]["Message"];
    }>

    "
  `);
});

test("a vendor's method is one line and its documentation", () => {
  expect(client(`libredesk.sendM|essage(${input});`)).toMatchInlineSnapshot(`
    "(method) Libredesk.sendMessage(input: SendMessageInput, options?: CallOptions): Promise<SendMessageAnswer>

    Send Message. \`POST /api/v1/conversations/{cuuid}/messages\`.
    Sent once: never repeated by itself after an uncertain outcome."
  `);
});

test("so is the operation on its own", () => {
  expect(client(`sendM|essage(libredesk, ${input});`)).toMatchInlineSnapshot(`
    "(alias) sendMessage(client: Client<"libredesk">, input: SendMessageInput, options?: CallOptions): Promise<SendMessageAnswer>
    import sendMessage

    Send Message. \`POST /api/v1/conversations/{cuuid}/messages\`.
    Sent once: never repeated by itself after an uncertain outcome."
  `);
});

test("and its safe form", () => {
  expect(client(`libredesk.safe.sendM|essage(${input});`)).toMatchInlineSnapshot(`
    "(method) sendMessage(input: SendMessageInput, options?: CallOptions): Promise<SendMessageResult>

    "
  `);
});
