import { createRequire } from "node:module";
import { join } from "node:path";
import { npmPackage } from "@agentpost/workspace";
import type { libredesk } from "agentpost/libredesk";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Hooks } from "../src/index.ts";
import { type PgBossDriver, type PgBossSender, pgBoss } from "../src/pg-boss.ts";
import { deskOutbox, inState } from "./desk-outbox.ts";
import * as databases from "./postgres-databases.ts";

/** What the tests use of pg-boss, which isn't installed here: it asks for a newer Node than these packages do. */
interface Boss extends PgBossSender {
  on(event: "error", listener: () => void): unknown;
  start(): Promise<unknown>;
  stop(options: object): Promise<void>;
  createQueue(name: string, options: object): Promise<void>;
  deleteAllJobs(name: string): Promise<unknown>;
  work(name: string, options: object, handler: PgBossDriver<ReturnType<typeof libredesk>>["work"]): Promise<string>;
}

const library = await load().catch((error: Error) => error);
const missing =
  databases.missing ??
  (library instanceof Error ? `pg-boss can't be had: ${library.message.split("\n")[0]}` : undefined);
if (missing) console.warn(`Skipped: ${missing}`);

describe.skipIf(missing)("an outbox that pg-boss drives", () => {
  async function driven(conversations = 1, hooks: Hooks = {}) {
    if (library instanceof Error) throw library;
    const desk = await deskOutbox(conversations);
    const outbox = desk.outbox({ ledger: databases.newClosedLedger(), hooks });
    const schema = databases.newSchema();
    const boss = new library.PgBoss({ ...databases.running().connection, schema });
    boss.on("error", () => {});
    await boss.start();
    onTestFinished(() => boss.stop({ graceful: false }));
    await boss.createQueue("outbox", { policy: "short" });
    const driver = pgBoss({ outbox, boss, queue: "outbox" });
    const pool = databases.newPool();
    return {
      ...desk,
      box: outbox,
      boss,
      driver,
      pool,
      jobs: async () => {
        const { rows } = await pool.query(`SELECT count(*)::int AS jobs FROM ${schema}.job WHERE name = 'outbox'`);
        return (rows[0] as { jobs: number }).jobs;
      },
      work: (handler = driver.work) =>
        boss.work("outbox", { batchSize: 16, pollingIntervalSeconds: 0.5 }, (jobs) => handler(jobs)),
    };
  }

  test("sends each message once and keeps the order of a conversation", async () => {
    const { driver, work, box, message, texts, conversations } = await driven(4);
    const keys = Array.from({ length: 12 }, (_, index) => `order:${index}`);
    for (const [index, key] of keys.entries()) await driver.add(message(key, conversations[index % 4]), { key });
    await work();
    for (const key of keys) expect(await box.settled(key)).toMatchObject({ state: "sent" });
    for (const [index, conversation] of conversations.entries()) {
      expect(texts(conversation).reverse()).toEqual(keys.filter((_, key) => key % 4 === index));
    }
  });

  test("commits the entry and its job with the caller's transaction, or neither", async () => {
    const { driver, work, box, message, texts, pool, jobs } = await driven();
    const client = await pool.connect();
    for (const [key, end] of [["rolled back", "ROLLBACK"] as const, ["committed", "COMMIT"] as const]) {
      await client.query("BEGIN");
      await driver.add(message(key), { key, transaction: client });
      await client.query(end);
    }
    client.release();
    expect(await box.get("rolled back")).toBeUndefined();
    expect(await jobs()).toBe(1);
    await work();
    expect(await box.settled("committed")).toMatchObject({ state: "sent" });
    expect(texts()).toEqual(["committed"]);
  });

  test("sends a message once where its job fails after it, and is run again", async () => {
    const { driver, work, box, message, texts } = await driven();
    await driver.add(message("hello"), { key: "k" });
    let runs = 0;
    const ranAgain = new Promise<void>((resolve) => {
      void work(async (jobs) => {
        await driver.work(jobs);
        runs += 1;
        if (runs === 1) throw new Error("the worker broke after it had sent");
        resolve();
      });
    });
    await ranAgain;
    expect(await box.get("k")).toMatchObject({ state: "sent", attempts: [{ outcome: "sent" }] });
    expect(texts()).toEqual(["hello"]);
  });

  test("sends what the queue has lost, once it is swept", async () => {
    const { driver, work, box, boss, message, texts, jobs } = await driven();
    await driver.add(message("hello"), { key: "k" });
    await boss.deleteAllJobs("outbox");
    expect([await driver.sweep(), await driver.sweep(), await jobs()]).toEqual([1, 1, 1]);
    await work();
    expect(await box.settled("k")).toMatchObject({ state: "sent" });
    expect(texts()).toEqual(["hello"]);
  });

  test("goes on at once with what waits for its conversation, whose keys the queue doesn't have", async () => {
    const { driver, work, box, message, texts } = await driven();
    await driver.add(message("k0"), { key: "k0" });
    const keys = ["k1", "k2", "k3"];
    for (const key of keys) await box.add(message(key), { key });
    await work();
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
    await work();
    const attempts = [{ outcome: "rejected" }, { outcome: "sent" }];
    expect(await inState(box, "k1", "sent")).toMatchObject({ attempts });
    expect(texts().reverse()).toEqual(["k0", "k1"]);
  });

  test("comes back for one that is to be tried again", async () => {
    const { driver, work, box, message, texts, desk } = await driven();
    desk.faults.push("429 before it is stored");
    await driver.add(message("hello"), { key: "k" });
    await work();
    expect(await inState(box, "k", "sent")).toMatchObject({ attempts: [{ outcome: "rejected" }, { outcome: "sent" }] });
    expect(texts()).toEqual(["hello"]);
  });
});

async function load(): Promise<{ readonly PgBoss: new (options: object) => Boss }> {
  const folder = await npmPackage("pg-boss", "12.35.0");
  return createRequire(join(folder, "package.json"))(folder);
}
