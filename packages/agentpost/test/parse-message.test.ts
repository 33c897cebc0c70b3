import { createMessenger, InputError, parseMessage } from "agentpost";
import { expect, test } from "vitest";
import { accepted, addresses, providers, stub } from "./stub.ts";

const vendors = Object.keys(addresses) as (keyof typeof addresses)[];

test.each(vendors)("a message to %s from JSON is sent as it was parsed", async (vendor) => {
  const { fetch, seen } = stub(accepted[vendor], vendor === "chatcaptain" ? 201 : 200);
  const messenger = createMessenger(providers({ fetch }));
  const message = parseMessage(messenger, JSON.parse(JSON.stringify({ to: addresses[vendor], text: "Hello" })));
  expect(seen).toEqual([]);
  expect((await messenger.send(message)).vendor).toBe(vendor);
});

test.each<[string, unknown, string]>([
  ["no object", "Hello", "message"],
  ["without an address", { text: "Hello" }, "to"],
  ["to a vendor that nobody knows", { to: { vendor: "fax" }, text: "Hello" }, "to.vendor"],
  ["without a text", { to: addresses.altur }, "text"],
  ["with a field too many", { to: addresses.altur, text: "Hello", subject: "Hi" }, "message.subject"],
  ["with what the vendor can't do", { to: addresses.altur, text: "Hello", attachments: [{ id: 1 }] }, "attachments"],
  [
    "with an option of the wrong kind",
    { to: addresses.libredesk, text: "Hi", options: { private: 1 } },
    "options.private",
  ],
  ["whose path leads elsewhere", { to: { ...addresses.chatcaptain, chatbot: ".." }, text: "Hi" }, "path.chatbotId"],
])("a value %s is refused by its path, and nothing is sent", (_, value, field) => {
  const { fetch, seen } = stub({});
  const messenger = createMessenger(providers({ fetch }));
  for (const check of [() => parseMessage(messenger, value), () => messenger.check(value as never)]) {
    expect(check).toThrow(InputError);
    expect(check).toThrow(expect.objectContaining({ field, outcome: "not-sent" }));
  }
  expect(seen).toEqual([]);
});

test("checks the options of the send too", () => {
  const messenger = createMessenger(providers({}));
  const message = { to: addresses.vida, text: "Hello" };
  expect(() => messenger.check(message, { timeoutMs: -1 })).toThrow("timeoutMs is -1");
  expect(() => messenger.check(message, { timeoutMs: 1000, mark: "order-1-shipped" })).not.toThrow();
});
