import { createRequire } from "node:module";
import { join } from "node:path";
import { npmPackage, redisServer } from "@agentpost/workspace";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { type BullmqJob, type BullmqQueue, bullmq } from "../src/bullmq.ts";
import type { Hooks } from "../src/index.ts";
import { deskOutbox, inState } from "./desk-outbox.ts";
import * as databases from "./postgres-databases.ts";

interface Closed {
  close(): Promise<void>;
}

/** What the tests use of BullMQ, which isn't installed here. */
interface Bullmq {
  readonly Queue: new (
    name: string,
    options: object,
  ) => BullmqQueue & Closed & { count(): Promise<number>; obliterate(options: object): Promise<void> };
  readonly Worker: new (
    name: string,
    process: (job: BullmqJob, token?: string) => Promise<unknown>,
    options: object,
  ) => Closed & { on(event: "error", listener: () => void): unknown };
}

const redis = await redisServer().catch((error: Error) => error);
const library = await load().catch((error: Error) => error);
const failure = [redis, library].find((each) => each instanceof Error);
const missing = databases.missing ?? (failure && `BullMQ can't be had: ${failure.message.split("\n")[0]}`);
if (missing) console.warn(`Skipped: ${missing}`);
afterAll(async () => {
  if (!(redis instanceof Error)) await redis.remove();
});

describe.skipIf(missing)("an outbox that BullMQ drives", () => {
  let queues = 0;

  async function driven(conversations = 1, hooks: Hooks = {}) {
    if (redis instanceof Error || library instanceof Error) throw redis;
    const { Queue, Worker } = library;
    const name = `outbox-${queues++}`;
    const connection = { path: redis.path, maxRetriesPerRequest: null };
    const desk = await deskOutbox(conversations);
    const outbox = desk.outbox({ ledger: databases.newClosedLedger(), hooks });
    const queue = new Queue(name, { connection });
    onTestFinished(() => queue.close());
    const driver = bullmq({ outbox, queue });
    const work = (process: typeof driver.process = driver.process, options: object = {}) => {
      const worker = new Worker(name, process, { connection, concurrency: 8, ...options });
      worker.on("error", () => {});
      onTestFinished(() => worker.close());
    };
    return { ...desk, box: outbox, queue, driver, work };
  }

  test("sends each message once and keeps the order of a conversation", async () => {
    const { driver, work, box, message, texts, conversations } = await driven(4);
    const keys = Array.from({ length: 12 }, (_, index) => `order:${index}`);
    for (const [index, key] of keys.entries()) await driver.add(message(key, conversations[index % 4]), { key });
    work();
    for (const key of keys) expect(await box.settled(key)).toMatchObject({ state: "sent" });
    for (const [index, conversation] of conversations.entries()) {
      expect(texts(conversation).reverse()).toEqual(keys.filter((_, key) => key % 4 === index));
    }
  });

  test("sends a message once where its job is run as often as BullMQ likes", async () => {
    const { driver, work, box, message, texts } = await driven();
    await driver.add(message("hello"), { key: "k" });
    work(async (job, token) => {
      await Promise.all(Array.from({ length: 5 }, () => box.work(job.data.key)));
      return driver.process(job, token);
    });
    expect(await box.settled("k")).toMatchObject({ state: "sent", attempts: [{ outcome: "sent" }] });
    expect(texts()).toEqual(["hello"]);
  });

  test("sends what the queue has lost, once it is swept", async () => {
    const { driver, work, box, queue, message, texts } = await driven();
    await driver.add(message("hello"), { key: "k" });
    await queue.obliterate({ force: true });
    expect(await driver.sweep()).toBe(1);
    expect(await driver.sweep()).toBe(1);
    expect(await queue.count()).toBe(1);
    work();
    expect(await box.settled("k")).toMatchObject({ state: "sent" });
    expect(texts()).toEqual(["hello"]);
  });

  test("leaves what is added in a transaction to the sweep, since Redis knows no such transaction", async () => {
    const { driver, queue, message } = await driven();
    const client = await databases.newPool().connect();
    await client.query("BEGIN");
    await driver.add(message("hello"), { key: "k", transaction: client });
    expect(await queue.count()).toBe(0);
    await client.query("COMMIT");
    client.release();
    expect(await driver.sweep()).toBe(1);
    expect(await queue.count()).toBe(1);
  });

  test("goes on at once with what waits for its conversation, whose keys the queue doesn't have", async () => {
    const { driver, work, box, message, texts } = await driven();
    await driver.add(message("k0"), { key: "k0" });
    const keys = ["k1", "k2", "k3"];
    for (const key of keys) await box.add(message(key), { key });
    work();
    for (const key of keys) expect(await box.settled(key)).toMatchObject({ state: "sent" });
    expect(texts().reverse()).toEqual(["k0", ...keys]);
  });

  test("comes back for one that it went on with, where that is to be tried again", async () => {
    const { driver, work, box, message, texts, desk } = await driven(1, {
      onEntry: ({ key, state }) => {
        if (key === "k0" && state === "sent") desk.faults.push("429 before it is stored");
      },
    });
    await driver.add(message("k0"), { key: "k0" });
    await box.add(message("k1"), { key: "k1" });
    work();
    const attempts = [{ outcome: "rejected" }, { outcome: "sent" }];
    expect(await inState(box, "k1", "sent")).toMatchObject({ attempts });
    expect(texts().reverse()).toEqual(["k0", "k1"]);
  });

  test("comes back for one that is to be tried again", async () => {
    const { driver, work, box, message, texts, desk } = await driven();
    desk.faults.push("429 before it is stored");
    await driver.add(message("hello"), { key: "k" });
    work();
    expect(await inState(box, "k", "sent")).toMatchObject({ attempts: [{ outcome: "rejected" }, { outcome: "sent" }] });
    expect(texts()).toEqual(["hello"]);
  });
});

async function load(): Promise<Bullmq> {
  const folder = await npmPackage("bullmq", "6.7.0", ["ioredis@6.0.0"]);
  return createRequire(join(folder, "package.json"))(folder) as Bullmq;
}
