import { expect, test } from "vitest";
import { deskTools } from "./desk-tools.ts";

test("a call that is made again with its key sends no second message, and tells what became of the first", async () => {
  const { call, message, texts } = await deskTools();
  const input = { key: "order-1", message: message("shipped") };
  const both = await Promise.all([call("send_message", input), call("send_message", input)]);
  expect(both.map(({ data }) => data["outcome"])).toEqual(["sent", "sent"]);
  expect(await call("send_message", input)).toMatchObject({
    isError: false,
    data: { outcome: "sent", key: "order-1", account: "libredesk" },
  });
  expect(texts()).toEqual(["shipped"]);
});

test("a model that thinks again and makes a new key is refused, with the key that there is", async () => {
  const { call, message, texts } = await deskTools();
  await call("send_message", { key: "first", message: message("hello") });
  const again = await call("send_message", { key: "second", message: message("hello") });
  expect(again).toMatchObject({ isError: true, data: { outcome: "refused", key: "first" } });
  expect(again.text).toContain("pass again: true if a second message is meant");
  expect(texts()).toEqual(["hello"]);
  await call("send_message", { key: "second", message: message("hello"), again: true });
  expect(texts()).toEqual(["hello", "hello"]);
});

test("refuses a key that was used for another message", async () => {
  const { call, message, texts } = await deskTools();
  await call("send_message", { key: "k", message: message("one") });
  const other = await call("send_message", { key: "k", message: message("two") });
  expect(other).toMatchObject({ isError: true, data: { outcome: "refused" } });
  expect(other.text).toContain("key was used for another content");
  expect(texts()).toEqual(["one"]);
});

test("says of what may have arrived that it must not be sent again, and of what is settled what was decided", async () => {
  const { call, message, desk } = await deskTools();
  desk.faults.push("cut before it is stored");
  const sent = await call("send_message", { key: "k", message: message("x") });
  expect(sent).toMatchObject({ isError: true, data: { outcome: "unknown" } });
  expect(sent.text).toContain("Do not send it again");
  expect(await call("message_status", { key: "k" })).toMatchObject({ data: { outcome: "unknown" } });
  const early = await call("settle_message", { key: "k", as: "send-again", decidedBy: "ana" });
  expect(early).toMatchObject({ isError: true });
  expect(early.text).toContain("Not yet");
  const settled = await call("settle_message", { key: "k", as: "give-up", decidedBy: "ana" });
  expect(settled).toMatchObject({ data: { outcome: "not-sent" } });
});

test.each([
  [{}, "key is missing"],
  [{ key: "k" }, "message is missing"],
  [{ key: "k", message: { account: "vida", to: {}, text: "x" } }, "message.account is not libredesk"],
  [{ key: "k", message: { account: "libredesk", to: {}, text: "x" } }, "message.to.conversation is missing"],
  [
    { key: "k", message: { account: "libredesk", to: { conversation: "c" }, text: "x", subject: "y" } },
    "message.subject is not known",
  ],
  [{ key: "k".repeat(101), message: {} }, "key has 101 characters; expected 1 to 100"],
  ["a text", "input is no object"],
])("says what is wrong with %j, and sends nothing", async (input, sentence) => {
  const { call, texts } = await deskTools();
  const result = await call("send_message", input);
  expect(result.isError).toBe(true);
  expect(result.text).toContain(`Nothing was done: ${sentence}`);
  expect(texts()).toEqual([]);
});

test("refuses a conversation that can't be one in the vendor's own words, before anything is sent", async () => {
  const { call, message, texts } = await deskTools();
  const result = await call("send_message", { key: "k", message: { ...message("x"), to: { conversation: "7" } } });
  expect(result.text).toContain("to.conversation");
  expect(texts()).toEqual([]);
});

test("writes only to addresses that are allowed, and so many an hour, but always tells of a message that there is", async () => {
  const { call, message, texts, conversation } = await deskTools({
    allow: ({ conversation: id }) => id === conversation,
    perHour: 1,
  });
  const elsewhere = { ...message("x"), to: { conversation: "8c2d7e90-6a1b-4d35-b4f8-0e9a3c5b7d12" } };
  expect((await call("send_message", { key: "a", message: elsewhere })).text).toContain("may not be written to");
  expect(await call("send_message", { key: "b", message: message("one") })).toMatchObject({ isError: false });
  expect((await call("send_message", { key: "c", message: message("two") })).text).toContain("1 messages an hour");
  expect(await call("send_message", { key: "b", message: message("one") })).toMatchObject({ isError: false });
  expect(texts()).toEqual(["one"]);
});

test("offers nothing that writes where it may only read", async () => {
  const { tools } = await deskTools({ readOnly: true });
  expect(tools.map(({ name }) => name)).toEqual([
    "list_accounts",
    "message_status",
    "read_conversation",
    "wait_for_reply",
  ]);
});
