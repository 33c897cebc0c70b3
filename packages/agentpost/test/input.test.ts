import { createMessenger, InputError } from "agentpost";
import { libredesk } from "agentpost/libredesk";
import { vida } from "agentpost/vida";
import { expect, test } from "vitest";
import { accepted, addresses, providers, stub } from "./stub.ts";

/** As a user without a compiler would call it. */
interface Untyped {
  send(message: unknown): Promise<unknown>;
}

const {
  vida: toVida,
  altur: toAltur,
  libredesk: toLibredesk,
  chatcaptain: toChatcaptain,
  ishvana: toIshvana,
} = addresses;
const text = "Hello";

test.each([
  ["no message", undefined, "message", "message is missing; expected an object"],
  ["no address", { text }, "to", "to is missing; expected an object"],
  ["a list of addresses", { to: [toVida], text }, "to", "to is an array; expected an object"],
  [
    "an unknown vendor",
    { to: { vendor: "slack" }, text },
    "to.vendor",
    'is "slack", which no provider has; expected vida, chatcaptain, altur, ishvana, libredesk',
  ],
  ["a name nobody has", { to: { ...toVida, name: "eu" }, text }, "to.name", "expected none"],
  ["an unknown address field", { to: { ...toVida, room: 1 }, text }, "to.room", "expected vendor, name, agent, from"],
  ["a missing address field", { to: { vendor: "vida", agent: "a" }, text }, "to.from", "missing"],
  ["an empty conversation id", { to: { ...toLibredesk, conversation: "" }, text }, "to.conversation", "is empty"],
  [
    "a conversation id of two dots",
    { to: { ...toLibredesk, conversation: ".." }, text },
    "to.conversation",
    "is no UUID; expected one such as",
  ],
  [
    "a chatbot id of encoded dots",
    { to: { ...toChatcaptain, chatbot: "%2e%2e" }, text },
    "path.chatbotId",
    "another endpoint",
  ],
  ["an empty text", { to: toVida, text: "" }, "text", "is empty"],
  ["no text", { to: toAltur }, "text", "missing"],
  ["a text that is a number", { to: toIshvana, text: 5 }, "text", "text is 5; expected a text"],
  ["half a surrogate pair", { to: toVida, text: "\ud83c" }, "text", "well-formed"],
  ["an unknown field", { to: toVida, text, subject: "Order" }, "message.subject", "expected to, text"],
  [
    "attachments on Altur",
    { to: toAltur, text, attachments: [{ url: "x" }] },
    "attachments",
    "attachments are more than the 0 that this vendor takes; link to the others in the text",
  ],
  ["an empty list of attachments", { to: toVida, text, attachments: [] }, "attachments", "leave it out"],
  [
    "two attachments on ChatCaptain",
    { to: toChatcaptain, attachments: [{ reference: "a" }, { reference: "b" }] },
    "attachments",
    "attachments are more than the 1 that this vendor takes; link",
  ],
  [
    "an attachment of another vendor's kind",
    { to: toChatcaptain, attachments: [{ url: "x" }] },
    "attachments[0].url",
    "reference",
  ],
  [
    "an attachment id that is a text",
    { to: toLibredesk, attachments: [{ id: "12" }] },
    "attachments[0].id",
    "a string",
  ],
  ["neither text nor attachment on ChatCaptain", { to: toChatcaptain }, "text", "missing"],
  ["a mistyped option", { to: toLibredesk, text, options: { privte: true } }, "options.privte", "private"],
  ["options where there are none", { to: toAltur, text, options: { a: 1 } }, "options.a", "expected none"],
  [
    "recipients of a private note",
    { to: toLibredesk, text, options: { private: true, to: ["a@b.c"] } },
    "options.to",
    "has no place in a private note on Libredesk; leave it out",
  ],
  [
    "an empty echo_id of a private note",
    { to: toLibredesk, text, options: { private: true, echo_id: "" } },
    "options.echo_id",
    "has no place in a private note",
  ],
  [
    "mentions in a reply",
    { to: toLibredesk, text, options: { mentions: [] } },
    "options.mentions",
    "has no place in a reply on Libredesk",
  ],
  [
    "a private note by the contact",
    { to: toLibredesk, text, options: { private: true, sender_type: "contact" } },
    "options.private",
    "has no place in a contact's message",
  ],
  [
    "a reference number on Libredesk",
    { to: { ...toLibredesk, conversation: "100" }, text },
    "to.conversation",
    "no UUID",
  ],
  ["an agent on Altur by its name", { to: { ...toAltur, agent: "support" }, text }, "to.agent", "is no UUID"],
  [
    "a private that is a word",
    { to: toLibredesk, text, options: { private: "yes" } },
    "options.private",
    "true or false",
  ],
  ["recipients that are no list", { to: toLibredesk, text, options: { cc: "a@b.c" } }, "options.cc", "expected a list"],
  ["a recipient that is empty", { to: toLibredesk, text, options: { to: ["a@b.c", ""] } }, "options.to[1]", "is empty"],
  [
    "an unknown sender",
    { to: toLibredesk, text, options: { sender_type: "bot" } },
    "options.sender_type",
    'is "bot"; exp',
  ],
  [
    "a mention of nobody",
    { to: toLibredesk, text, options: { private: true, mentions: [{}] } },
    "options.mentions[0].type",
    'is missing; expected "agent" or "team"',
  ],
  [
    "a mention of an id that is none",
    { to: toLibredesk, text, options: { private: true, mentions: [{ type: "agent", id: 0 }] } },
    "options.mentions[0].id",
    "is 0; expected",
  ],
  ["a negative upload id", { to: toLibredesk, attachments: [{ id: -1 }] }, "attachments[0].id", "is -1; expected"],
  ["an upload id above int32", { to: toLibredesk, attachments: [{ id: 2 ** 31 }] }, "attachments[0].id", "2147483648"],
  ["a NUL in an echo_id", { to: toLibredesk, text, options: { echo_id: "\0" } }, "options.echo_id", "NUL"],
  ["a NUL in markup", { to: toLibredesk, text: "<b>\0</b>", options: { markup: true } }, "text", "NUL"],
  ["an unknown priority", { to: toIshvana, text, options: { priority: "extreme" } }, "options.priority", '"extreme"'],
  ["a context that is a text", { to: toIshvana, text, options: { context: "c" } }, "options.context", "an object"],
  ["metadata that is a number", { to: toVida, text, options: { metadata: 7 } }, "options.metadata", "is 7; expected"],
  [
    "a callback that is no text",
    { to: toVida, text, options: { outboundMessageWebhookUrl: 1 } },
    "options.outboundMessageWebhookUrl",
    "is 1",
  ],
  ["a NUL in a Libredesk text", { to: toLibredesk, text: "a\0b" }, "text", "NUL"],
])("refuses %s in one sentence, and sends nothing", async (_, message, field, words) => {
  const { fetch, seen } = stub(accepted.vida);
  const messenger = createMessenger(providers({ fetch })) as Untyped;
  const error: InputError = await messenger.send(message).then(
    () => undefined,
    (reason) => reason,
  );
  expect(error).toBeInstanceOf(InputError);
  expect(error).toMatchObject({ field, outcome: "not-sent" });
  expect(error.message).toContain(words);
  expect(error.message).not.toContain("\n");
  expect(seen).toEqual([]);
});

test.each([
  ["attachments where there can be none", { to: toAltur, text, attachments: [{ url: "x" }] }],
  ["a recipient of a private note", { to: toLibredesk, text, options: { private: true, to: ["a@b.c"] } }],
])("tells %s, which the vendor can't do, from a mistake", async (_, message) => {
  const messenger = createMessenger(providers({ fetch: stub(accepted.vida).fetch })) as Untyped;
  await expect(messenger.send(message)).rejects.toMatchObject({ name: "UnsupportedError", outcome: "not-sent" });
  await expect(messenger.send({ to: toVida, text: 5 })).rejects.toMatchObject({ name: "InputError" });
});

test("refuses a vendor that exists but isn't configured, and says how to add it", async () => {
  const messenger = createMessenger([vida({ token: "t" })]) as Untyped;
  await expect(messenger.send({ to: toAltur, text })).rejects.toThrow(
    'agentpost.send: to.vendor is "altur", which no provider has; expected vida, or add one to createMessenger([…])',
  );
});

test.each([
  ["a missing credential", () => vida({} as { token: string }), 'token is missing; expected { token: "…" }', "token"],
  ["an empty credential", () => vida({ token: "" }), "token is empty; expected { token", "token"],
  [
    "half of a credential",
    () => libredesk({ apiKey: "k" } as { apiKey: string; apiSecret: string }),
    "apiSecret is missing",
    "apiSecret",
  ],
  [
    "a malformed baseUrl",
    () => vida({ token: "t", baseUrl: "api.vida.dev" }),
    "baseUrl is no web address; expected one such as https:",
    "baseUrl",
  ],
  ["no list of providers", () => createMessenger({} as never), "providers is no list of providers", "providers"],
  ["a provider that is none", () => createMessenger([undefined] as never), "providers is no list", "providers"],
  [
    "two providers of which only one has a name",
    () => createMessenger([vida({ token: "t" }), vida({ token: "u", name: "eu" })]),
    "name is needed to tell two accounts with vida apart",
    "name",
  ],
  [
    "two providers that look alike",
    () => createMessenger([vida({ token: "t" }), vida({ token: "u" })]),
    "name is needed to tell two accounts with vida apart",
    "name",
  ],
])("refuses %s when it is set up, with the remedy", (_, create, words, field) => {
  expect(create).toThrow(InputError);
  expect(create).toThrow(words);
  expect(create).toThrow(expect.objectContaining({ field, outcome: "not-sent" }));
});

test("names the accounts that there are, and of a long name no more than it needs", async () => {
  const account = (name: string) => libredesk({ name, apiKey: "k", apiSecret: "s" });
  const messenger = createMessenger([account("eu"), account("us"), vida({ name: "other", token: "t" })]) as Untyped;
  await expect(messenger.send({ to: { ...toLibredesk, name: "x".repeat(1000) }, text })).rejects.toThrow(
    `to.name is "${"x".repeat(40)}", which no provider has; expected eu, us, or add one to createMessenger([…])`,
  );
});
