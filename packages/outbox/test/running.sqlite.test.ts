import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createOutbox, type EntryEvent } from "@agentpost/outbox";
import { sqlite } from "@agentpost/outbox/sqlite";
import { createMessenger, InputError } from "agentpost";
import { libredesk } from "agentpost/libredesk";
import { expect, onTestFinished, test } from "vitest";
import { deskOutbox } from "./desk-outbox.ts";

test("stop claims nothing more, and waits for what is in flight", async () => {
  const { outbox, message, texts, conversations } = await deskOutbox(3);
  const box = outbox();
  for (const [index, conversation] of conversations.entries())
    await box.add(message("x", conversation), { key: `${index}` });
  await box.start({ concurrency: 1 });
  await expect.poll(() => conversations.flatMap((each) => texts(each)).length).toBeGreaterThan(0);
  await box.stop();
  const { sending, sent, queued } = await box.counts();
  expect({ sending, all: sent + queued }).toEqual({ sending: 0, all: 3 });
  await box.start();
  for (const index of conversations.keys()) expect((await box.settled(`${index}`)).state).toBe("sent");
});

test("doesn't begin once it was stopped while its ledger was being opened, and can't be started twice meanwhile", async () => {
  const { outbox, message, texts, file } = await deskOutbox();
  const ledger = sqlite({ file });
  await outbox().add(message("x"), { key: "k" });
  let goOn = () => {};
  const isThere = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  let claims = 0;
  const claim: typeof ledger.claim = (wanted) => {
    claims += 1;
    return ledger.claim(wanted);
  };
  const box = outbox({ ledger: { ...ledger, open: () => isThere.then(() => ledger.open()), claim } });
  const started = box.start();
  await expect(box.start()).rejects.toThrow("start was called twice");
  const stopped = box.stop();
  goOn();
  await Promise.all([started, stopped]);
  await box.stop();
  expect({ claims, state: (await box.get("k"))?.state, texts: texts() }).toEqual({
    claims: 0,
    state: "queued",
    texts: [],
  });
  await box.start();
  expect(await box.settled("k")).toMatchObject({ state: "sent" });
});

test("what is in flight when the time to stop is over is recorded as unknown at once", async () => {
  const { outbox, message } = await deskOutbox();
  const { url, arrived } = await silentServer();
  const account = { baseUrl: url, apiKey: "key-of-a-test", apiSecret: "secret-of-a-test" };
  const box = outbox({ messenger: createMessenger([libredesk(account)]), timeoutMs: 60_000 });
  await box.add(message("x"), { key: "k" });
  await box.start();
  await arrived;
  await box.stop({ timeoutMs: 10 });
  expect(await box.get("k")).toMatchObject({ state: "unknown", error: { name: "AbortedError" } });
});

test("asks once for all its places when the next message is due, where there is none to send", async () => {
  const { outbox, file } = await deskOutbox();
  const ledger = sqlite({ file });
  const asked = { claim: 0, nextDueInMs: 0 };
  const box = outbox({
    ledger: {
      ...ledger,
      claim: async (wanted) => {
        const row = await ledger.claim(wanted);
        asked.claim += 1;
        return row;
      },
      nextDueInMs: async (accounts) => {
        asked.nextDueInMs += 1;
        await expect.poll(() => asked.claim).toBe(8);
        return ledger.nextDueInMs(accounts);
      },
    },
  });
  await box.start({ concurrency: 8 });
  await expect.poll(() => asked.claim).toBe(8);
  await box.stop();
  expect(asked).toEqual({ claim: 8, nextDueInMs: 1 });
});

test("looks for what was left behind once at a time, however long the ledger takes, and stop waits for it", async () => {
  const { outbox, file } = await deskOutbox();
  const ledger = sqlite({ file });
  let underWay = 0;
  let most = 0;
  let goOn = () => {};
  const isSlow = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const box = outbox({
    timeoutMs: 10,
    leaseMs: 11,
    ledger: {
      ...ledger,
      abandon: async (holds) => {
        underWay += 1;
        most = Math.max(most, underWay);
        await isSlow;
        const rows = await ledger.abandon(holds);
        underWay -= 1;
        return rows;
      },
    },
  });
  await box.start();
  // Some rounds of 50 ms.
  await new Promise((resolve) => setTimeout(resolve, 300));
  setTimeout(goOn, 50);
  await box.stop();
  expect({ most, underWay }).toEqual({ most: 1, underWay: 0 });
});

test("of an entry whose account it doesn't have, an engine is told to come back in a while", async () => {
  const { outbox, message } = await deskOutbox();
  const account = { baseUrl: "http://127.0.0.1:1", apiKey: "key-of-a-test", apiSecret: "secret-of-a-test" };
  const other = outbox({ messenger: createMessenger([libredesk({ ...account, name: "other" })]) as never });
  await outbox().add(message("x"), { key: "k" });
  expect(await other.work("k")).toEqual({ state: "queued", againInMs: 1_000, next: undefined });
});

test("an outbox that is disposed of has stopped and closed its ledger", async () => {
  const { outbox, message, texts } = await deskOutbox();
  {
    await using box = outbox();
    await box.add(message("x"), { key: "k" });
    await box.start();
    await box.settled("k");
  }
  expect((await outbox().get("k"))?.state).toBe("sent");
  expect(texts()).toEqual(["x"]);
});

test("events tell key, account and state, and nothing of what is said to whom", async () => {
  const { outbox, message } = await deskOutbox();
  const events: EntryEvent[] = [];
  const box = outbox({ hooks: { onEntry: (event) => void events.push(event) } });
  await box.add(message("a secret of hers"), { key: "k" });
  await box.start();
  await box.settled("k");
  await expect.poll(() => events).toHaveLength(2);
  expect(events).toMatchObject([
    { key: "k", vendor: "libredesk", state: "queued", attempts: 0 },
    { key: "k", vendor: "libredesk", state: "sent", attempts: 1, durationMs: expect.any(Number) },
  ]);
  expect(JSON.stringify(events)).not.toMatch(/secret|ada@/);
});

test("what a hook throws changes nothing", async () => {
  const { outbox, message } = await deskOutbox();
  const onEntry = () => {
    throw new Error("a logger that is broken");
  };
  const box = outbox({ hooks: { onEntry } });
  await box.add(message("x"), { key: "k" });
  await box.start();
  expect((await box.settled("k")).state).toBe("sent");
});

test("a sealed ledger holds no word of a message or of an answer", async () => {
  const { outbox, message, file } = await deskOutbox();
  const seal = {
    seal: (text: string) => Buffer.from(text).toString("hex"),
    open: async (sealed: string) => Buffer.from(sealed, "hex").toString(),
  };
  const box = outbox({ seal });
  await box.add(message("a secret of hers"), { key: "k" });
  await box.start();
  expect(await box.settled("k")).toMatchObject({ state: "sent", message: message("a secret of hers") });
  for (const path of [file, `${file}-wal`]) expect(readFileSync(path).includes("secret of hers")).toBe(false);
});

test("messages of a conversation are added in the order of calling, however long one takes to seal", async () => {
  const { outbox, message, conversations } = await deskOutbox(2);
  let goOn = () => {};
  const isSealed = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const seal = {
    seal: async (text: string) => {
      if (text.includes("slow")) await isSealed;
      return text;
    },
    open: (sealed: string) => sealed,
  };
  const box = outbox({ seal });
  const [one, other] = conversations;
  const added = [box.add(message("slow", one), { key: "first" }), box.add(message("x", one), { key: "second" })];
  await box.add(message("x", other), { key: "of another conversation" });
  goOn();
  await Promise.all(added);
  const keys = (await box.list()).entries.map(({ key }) => key);
  expect(keys).toEqual(["of another conversation", "first", "second"]);
});

test("two accounts of one vendor are two accounts in the ledger", async () => {
  const { outbox, message, desk } = await deskOutbox();
  const account = { baseUrl: desk.url, apiKey: "key-of-a-test", apiSecret: "secret-of-a-test" };
  const messenger = createMessenger([
    libredesk({ ...account, name: "support" }),
    libredesk({ ...account, name: "sales" }),
  ]);
  const box = outbox({ messenger: messenger as never });
  const { to, ...rest } = message("x");
  await box.add({ to: { ...to, name: "sales" }, ...rest } as never, { key: "k" });
  await box.start();
  expect(await box.settled("k")).toMatchObject({ state: "sent", account: { vendor: "libredesk", name: "sales" } });
});

test("waiting for an entry ends with its signal, and for a key that nobody added at once", async () => {
  const { outbox, message } = await deskOutbox();
  const box = outbox();
  await box.add(message("x"), { key: "k" });
  const controller = new AbortController();
  const waiting = box.settled("k", { signal: controller.signal });
  controller.abort();
  await expect(waiting).rejects.toThrow("aborted while waiting; the entry goes on");
  await expect(box.settled("nobody's")).rejects.toThrow("key is of no entry");
});

test.each([
  [{}, "messenger is no messenger"],
  [{ timeoutMs: 0 }, "timeoutMs is 0; expected a whole number, 1 or more"],
  [{ timeoutMs: 100, leaseMs: 100 }, "leaseMs is 100; expected more than timeoutMs, which is 100"],
  [{ keepContent: "never" }, 'keepContent is a string; expected "always" or "until-settled"'],
  [{ digestKey: "short" }, "digestKey is too short"],
  [{ lookAgainAfterMs: [-1] }, "lookAgainAfterMs[0] is -1"],
  [{ retries: 3 }, "retries is not known; expected messenger, inbox, ledger"],
])("refuses the options %j when it is made", async (options, sentence) => {
  const { outbox } = await deskOutbox();
  const make = () => (Object.keys(options)[0] ? outbox(options as never) : createOutbox(options as never));
  expect(make).toThrow(InputError);
  expect(make).toThrow(sentence);
});

/** Takes requests, and never answers. */
async function silentServer(): Promise<{ url: string; arrived: Promise<void> }> {
  let tell = () => {};
  const arrived = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const server = createServer(() => tell());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, arrived };
}
