import { AccountLimitError, SameMessageError } from "@agentpost/outbox";
import { InputError, UnsupportedError } from "agentpost";
import { expect, test } from "vitest";
import { deskOutbox } from "./desk-outbox.ts";

test("gives the same entry for the same key and content, whatever its state, and sends one message", async () => {
  const { outbox, message, texts } = await deskOutbox();
  const first = outbox();
  await first.add(message("once"), { key: "order-1" });
  expect((await first.add(message("once"), { key: "order-1" })).state).toBe("queued");
  await first.start();
  expect((await first.settled("order-1")).state).toBe("sent");
  expect((await first.add(message("once"), { key: "order-1" })).state).toBe("sent");
  expect((await outbox().add(message("once"), { key: "order-1" })).state).toBe("sent");
  expect(texts()).toEqual(["once"]);
});

test("takes the same content in another order of its fields for the same", async () => {
  const { outbox, message } = await deskOutbox();
  const box = outbox();
  const { to, text, options } = message("same");
  await box.add({ to, text, options }, { key: "k" });
  await expect(
    box.add({ options, text, to: { conversation: to.conversation, vendor: to.vendor } }, { key: "k" }),
  ).resolves.toMatchObject({ key: "k" });
});

test("refuses a key that was used for another content, and names the remedy", async () => {
  const { outbox, message } = await deskOutbox();
  const box = outbox();
  await box.add(message("one"), { key: "k" });
  const refused = box.add(message("two"), { key: "k" });
  await expect(refused).rejects.toThrow(InputError);
  await expect(refused).rejects.toThrow("key was used for another content; expected a new key for a new message");
  expect((await box.get("k"))?.message).toEqual(message("one"));
});

test("stores nothing of a message that its vendor can't send", async () => {
  const { outbox, message } = await deskOutbox();
  const box = outbox();
  const note = { ...message("x"), options: { private: true, mentions: [], to: ["ada@example.com"] } };
  await expect(box.add(note as never, { key: "a" })).rejects.toThrow(UnsupportedError);
  await expect(box.add({ ...message("x"), txt: "y" } as never, { key: "b" })).rejects.toThrow(
    "message.txt is not known",
  );
  await expect(box.add({ ...message("x"), to: { vendor: "vida" } } as never, { key: "c" })).rejects.toThrow(
    "to.vendor",
  );
  expect((await box.list()).entries).toEqual([]);
});

const circle: Record<string, unknown> = {};
circle["self"] = circle;

test.each([
  ["in a circle", circle],
  ["deeper than any reader goes", JSON.parse("[".repeat(50_000) + "]".repeat(50_000))],
])("refuses, by an InputError, what is nested %s", async (_, nested) => {
  const { outbox, message } = await deskOutbox();
  const box = outbox();
  const refused = box.add({ ...message("x"), options: { to: nested } } as never, { key: "k" });
  await expect(refused).rejects.toThrow(InputError);
  await expect(refused).rejects.toThrow("message is nested in a circle, or too deeply; expected plain JSON");
  expect(await box.get("k")).toBeUndefined();
});

test.each([Number.NaN, -1, null, "60000"])("refuses to compare with what was added within %s ms", async (within) => {
  const { outbox, message } = await deskOutbox();
  const box = outbox();
  const refused = box.add(message("x"), { key: "k", unlessSameWithinMs: within as number });
  await expect(refused).rejects.toThrow(/unlessSameWithinMs is .*; expected a number of milliseconds, 0 or more/);
  expect(await box.get("k")).toBeUndefined();
});

test.each([
  [{ text: "x", options: { to: new Array(1) } }, "options.to[0] is missing that JSON can't hold"],
  [{ text: new Date(0) }, "text is an object that JSON can't hold"],
  [{ text: "x", options: { to: [Number.NaN] } }, "options.to[0] is NaN that JSON can't hold"],
  [{ text: "x", options: { to: new Set() } }, "options.to is an object that JSON can't hold"],
])("refuses %j by its path, since it would be stored as something else", async (fields, sentence) => {
  const { outbox, message } = await deskOutbox();
  await expect(outbox().add({ ...message("x"), ...fields } as never, { key: "k" })).rejects.toThrow(sentence);
});

test.each([
  ["", undefined],
  ["x".repeat(201), undefined],
  ["a\0b", undefined],
  [7, undefined],
  ["k", "tomorrow"],
])("refuses the key %j with notBefore %j", async (key, notBefore) => {
  const { outbox, message } = await deskOutbox();
  await expect(outbox().add(message("x"), { key, notBefore } as never)).rejects.toThrow(InputError);
});

test("refuses the same message under another key where that is asked for, and names the key that there is", async () => {
  const { outbox, message } = await deskOutbox();
  const box = outbox();
  await box.add(message("x"), { key: "first" });
  const again = box.add(message("x"), { key: "second", unlessSameWithinMs: 60_000 });
  await expect(again).rejects.toThrow(SameMessageError);
  await expect(again).rejects.toMatchObject({ sameAs: "first", outcome: "not-sent", field: "key" });
  expect(await box.get("second")).toBeUndefined();
  expect(await box.add(message("y"), { key: "second", unlessSameWithinMs: 60_000 })).toMatchObject({ state: "queued" });
  expect(await box.add(message("x"), { key: "third" })).toMatchObject({ state: "queued" });
});

test("refuses one message too many of an account within a time, and says how long until there is room", async () => {
  const { outbox, message } = await deskOutbox();
  const rateLimit = { entries: 1, withinMs: 60_000 };
  const [box, other] = [outbox(), outbox()];
  await box.add(message("x"), { key: "first", rateLimit });
  const second = other.add(message("y"), { key: "second", rateLimit });
  await expect(second).rejects.toThrow(AccountLimitError);
  await expect(second).rejects.toThrow("libredesk, which has had 1 messages in the last 60000 ms");
  await expect(second).rejects.toMatchObject({ outcome: "not-sent", roomInMs: expect.any(Number) });
  expect(await other.add(message("x"), { key: "first", rateLimit })).toMatchObject({ key: "first" });
  expect(await other.add(message("y"), { key: "second" })).toMatchObject({ state: "queued" });
});

test.each([{ entries: 0, withinMs: 1 }, { entries: 1, withinMs: 0 }, { entries: 1 }, 5])(
  "refuses the limit %j, with what is expected",
  async (rateLimit) => {
    const { outbox, message } = await deskOutbox();
    const added = outbox().add(message("x"), { key: "k", rateLimit: rateLimit as never });
    await expect(added).rejects.toThrow("rateLimit can't be used; expected { entries: 1…, withinMs: 1… }");
  },
);

test("an erased entry keeps its key from sending again, and shows nothing of what was said", async () => {
  const { outbox, message, texts } = await deskOutbox();
  const box = outbox();
  await box.add(message("a secret of hers"), { key: "k" });
  await box.start();
  await box.settled("k");
  const erased = await box.erase("k");
  expect(erased).toMatchObject({ state: "sent", message: undefined, sent: { id: expect.any(String) } });
  expect(JSON.stringify(erased)).not.toContain("secret");
  expect((await box.add(message("a secret of hers"), { key: "k" })).state).toBe("sent");
  await expect(box.add(message("another"), { key: "k" })).rejects.toThrow("another content");
  expect(texts()).toHaveLength(1);
});

test("a pruned key may send again", async () => {
  const { outbox, message, texts } = await deskOutbox();
  const box = outbox();
  await box.add(message("x"), { key: "k" });
  await box.start();
  await box.settled("k");
  expect(await box.prune({ endedBefore: new Date(Date.now() - 60_000) })).toBe(0);
  expect(await box.prune({ endedBefore: new Date(Date.now() + 60_000) })).toBe(1);
  expect(await box.get("k")).toBeUndefined();
  await box.add(message("x"), { key: "k" });
  await box.settled("k");
  expect(texts()).toEqual(["x", "x"]);
});

test("content goes with the outcome where it is kept until then only", async () => {
  const { outbox, message } = await deskOutbox();
  const box = outbox({ keepContent: "until-settled" });
  await box.add(message("x"), { key: "k" });
  expect((await box.get("k"))?.message).toEqual(message("x"));
  await box.start();
  expect(await box.settled("k")).toMatchObject({ state: "sent", message: undefined });
});
