import { createServer } from "node:net";
import { createMessenger } from "agentpost";
import { libredesk } from "agentpost/libredesk";
import { expect, test } from "vitest";
import { systemClock } from "../src/ledgers/sqlite/clock.ts";
import { sqliteLedger } from "../src/ledgers/sqlite/ledger.ts";
import { deskOutbox, inState } from "./desk-outbox.ts";

test("records what the vendor said no to, and doesn't send it again", async () => {
  const { outbox, message, desk } = await deskOutbox();
  const box = outbox();
  await box.add(message("x", "8c2d7e90-6a1b-4d35-b4f8-0e9a3c5b7d12"), { key: "k" });
  await box.start();
  expect(await box.settled("k")).toMatchObject({ state: "rejected", error: { name: "RejectedError", status: 404 } });
  expect(desk.faults).toEqual([]);
});

test("tries again what certainly left nothing, and gives up after so many tries", async () => {
  const { outbox, message } = await deskOutbox();
  const port = await closedPort();
  const messenger = createMessenger([
    libredesk({ baseUrl: `http://127.0.0.1:${port}`, apiKey: "key-of-a-test", apiSecret: "secret-of-a-test" }),
  ]);
  const box = outbox({ messenger, maxTries: 2 });
  await box.add(message("x"), { key: "k" });
  await box.start();
  const entry = await box.settled("k");
  expect(entry).toMatchObject({ state: "not-sent", reason: "tries", error: { name: "ConnectionError" } });
  expect(entry.attempts.map(({ outcome }) => outcome)).toEqual(["not-sent", "not-sent"]);
  expect(new Set(entry.attempts.map(({ mark }) => mark)).size).toBe(2);
});

test("an account whose own signal has aborted isn't tried again and again without a pause", async () => {
  const { outbox, message, desk } = await deskOutbox();
  const account = { baseUrl: desk.url, apiKey: "key-of-a-test", apiSecret: "secret-of-a-test" };
  const messenger = createMessenger([libredesk({ ...account, signal: AbortSignal.abort() })]);
  const box = outbox({ messenger });
  await box.add(message("x"), { key: "k" });
  await box.start();
  await new Promise((resolve) => setTimeout(resolve, 300));
  await box.stop();
  expect(await box.get("k")).toMatchObject({ state: "queued", attempts: [{ outcome: "not-sent" }] });
});

test("doesn't try an entry that is too old", async () => {
  const { outbox, message, texts } = await deskOutbox();
  await outbox().add(message("x"), { key: "k" });
  await new Promise((resolve) => setTimeout(resolve, 20));
  const box = outbox({ maxAgeMs: 5 });
  await box.start();
  expect(await box.settled("k")).toMatchObject({ state: "not-sent", reason: "age" });
  expect(texts()).toEqual([]);
});

test("sends what was wanted for a later day than it may be old, and tries it again", async () => {
  const { outbox, message, desk, file } = await deskOutbox();
  let aheadMs = 0;
  const clock = { ...systemClock(), calendarMs: () => Date.now() + aheadMs };
  const box = outbox({ ledger: sqliteLedger(file, clock) });
  desk.faults.push("429 before it is stored");
  const threeDaysMs = 3 * 24 * 60 * 60_000;
  await box.add(message("x"), { key: "k", notBefore: new Date(Date.now() + threeDaysMs) });
  aheadMs = threeDaysMs;
  await box.start();
  expect((await inState(box, "k", "sent")).attempts.map(({ outcome }) => outcome)).toEqual(["rejected", "sent"]);
});

test("a 429 holds the whole account, and the message arrives after it", async () => {
  const { outbox, desk, message, texts, conversations } = await deskOutbox(2);
  const box = outbox();
  desk.faults.push("429 before it is stored");
  await box.add(message("first"), { key: "first" });
  await box.start({ concurrency: 1 });
  await expect.poll(async () => (await box.get("first"))?.attempts[0]?.outcome).toBe("rejected");
  const other = conversations[1] as string;
  const held = await box.add(message("second", other), { key: "second" });
  expect(held).toMatchObject({ state: "queued", heldBy: { by: "account" } });
  expect(await box.settled("first")).toMatchObject({ state: "sent" });
  expect(await box.settled("second")).toMatchObject({ state: "sent" });
  expect([...texts(), ...texts(other)]).toEqual(["first", "second"]);
});

test("what may have arrived is looked for, and is sent once it is found by its mark", async () => {
  const { outbox, desk, inbox, message, texts } = await deskOutbox();
  const box = outbox({ inbox });
  desk.faults.push("cut, and stored late");
  await box.add(message("late"), { key: "k" });
  await box.start();
  const entry = await inState(box, "k", "sent");
  expect(entry.attempts.map(({ outcome }) => outcome)).toEqual(["unknown"]);
  expect(texts()).toEqual(["late"]);
});

test("what isn't found stays unknown, holds its conversation, and is sent again by a decision alone", async () => {
  const { outbox, desk, inbox, message, texts } = await deskOutbox();
  const box = outbox({ inbox, timeoutMs: 100, leaseMs: 200 });
  desk.faults.push("cut before it is stored");
  await box.add(message("one"), { key: "one" });
  await box.add(message("two"), { key: "two" });
  await box.start();
  await box.settled("one");
  expect(await box.get("two")).toMatchObject({ state: "queued", heldBy: { by: "entry", key: "one" } });
  const keys: string[] = [];
  for await (const { key } of box.unknown()) keys.push(key);
  expect(keys).toEqual(["one"]);

  await expect.poll(() => box.decide("one", { as: "send-again", by: "ana" })).toMatchObject({ state: "queued" });
  expect(await box.settled("two")).toMatchObject({ state: "sent" });
  expect(await box.get("one")).toMatchObject({ state: "sent", decisions: [{ as: "send-again", by: "ana" }] });
  expect(texts()).toEqual(["two", "one"]);
});

test("refuses to send again while the request may still be under way", async () => {
  const { outbox, desk, message } = await deskOutbox();
  const box = outbox({ timeoutMs: 5_000 });
  desk.faults.push("cut before it is stored");
  await box.add(message("x"), { key: "k" });
  await box.start();
  await box.settled("k");
  expect(await box.decide("k", { as: "send-again", by: "ana" })).toBeUndefined();
  expect(await box.decide("k", { as: "give-up", by: "ana" })).toMatchObject({ state: "not-sent", reason: "given-up" });
  expect(await box.decide("k", { as: "sent", by: "ben" })).toBeUndefined();
});

test("goes on with the conversation after an unknown where the account says so", async () => {
  const { outbox, desk, message, texts } = await deskOutbox();
  const box = outbox({ afterUnknown: ({ vendor }) => (vendor === "libredesk" ? "continue" : "hold") });
  desk.faults.push("cut before it is stored");
  await box.add(message("one"), { key: "one" });
  await box.add(message("two"), { key: "two" });
  await box.start();
  expect(await box.settled("two")).toMatchObject({ state: "sent" });
  expect(await box.get("one")).toMatchObject({ state: "unknown" });
  expect(texts()).toEqual(["two"]);
});

test("asks the caller's rule about what wasn't found", async () => {
  const { outbox, desk, message } = await deskOutbox();
  const asked: string[] = [];
  const box = outbox({
    decideUnknown: ({ key }) => {
      asked.push(key);
      return asked.length > 1 ? "give-up" : undefined;
    },
  });
  desk.faults.push("cut before it is stored");
  await box.add(message("x"), { key: "k" });
  await box.start();
  const entry = await inState(box, "k", "not-sent");
  expect(entry).toMatchObject({ reason: "given-up", decisions: [{ as: "give-up", by: "rule" }] });
  expect(asked.length).toBeGreaterThanOrEqual(2);
});

test("leaves entries of accounts that it doesn't have for whoever has them", async () => {
  const { outbox, message, texts } = await deskOutbox();
  const account = { baseUrl: "http://127.0.0.1:1", apiKey: "key-of-a-test", apiSecret: "secret-of-a-test" };
  const other = outbox({ messenger: createMessenger([libredesk({ ...account, name: "other" })]) as never });
  await outbox().add(message("x"), { key: "k" });
  await other.start();
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect((await other.list({ state: "queued" })).entries).toMatchObject([
    { key: "k", account: { vendor: "libredesk" } },
  ]);
  expect(texts()).toEqual([]);
});

test("takes a queued entry out, and lets the next of its conversation go", async () => {
  const { outbox, message, texts } = await deskOutbox();
  const box = outbox();
  await box.add(message("one"), { key: "one" });
  await box.add(message("two"), { key: "two" });
  expect(await box.cancel("one")).toMatchObject({ state: "canceled" });
  await box.start();
  await box.settled("two");
  expect(await box.cancel("two")).toBeUndefined();
  expect(texts()).toEqual(["two"]);
});

test("doesn't send before the time that was asked for", async () => {
  const { outbox, message } = await deskOutbox();
  const box = outbox();
  const dueAt = new Date(Date.now() + 400);
  await box.add(message("x"), { key: "k", notBefore: dueAt });
  await box.start();
  const entry = await box.settled("k");
  expect(Date.parse(entry.attempts[0]?.startedAt ?? "")).toBeGreaterThanOrEqual(dueAt.getTime());
});

async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
