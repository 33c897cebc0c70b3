import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type PgBossData, type PgBossSender, pgBoss } from "@agentpost/outbox/pg-boss";
import type { DeskMessage, Engine, EnginePlace, EngineUse } from "./engine.ts";

type Jobs = readonly { readonly data: DeskMessage & PgBossData }[];

/** What is used of pg-boss, which isn't installed here. */
interface PgBossModule {
  readonly PgBoss: new (
    options: object,
  ) => PgBossSender & {
    on(event: "error", listener: () => void): unknown;
    start(): Promise<unknown>;
    createQueue(name: string, options: object): Promise<void>;
    send(name: string, message: DeskMessage): Promise<unknown>;
    work(name: string, options: object, run: (jobs: Jobs) => Promise<unknown>): Promise<string>;
    getDb(): { executeSql(text: string): Promise<{ readonly rows: readonly { readonly open: number }[] }> };
  };
}

const NAME = "messages";
// A minute, a minute, a quarter of an hour and two seconds by default, which no round waits for. How often a job is run
// again is left as it is.
const SUPERVISION = { superviseIntervalSeconds: 1, monitorIntervalSeconds: 1 };
const EXPIRY = { expireInSeconds: 2 };
const POLLING = { pollingIntervalSeconds: 0.5 };

export async function openPgBoss(
  { library, postgres }: Extract<EnginePlace, { name: "pg-boss" }>,
  { send, outbox }: EngineUse,
): Promise<Engine> {
  const { PgBoss }: PgBossModule = await import(pathToFileURL(join(library, "dist/index.js")).href);
  const boss = new PgBoss({ ...postgres, max: 4, ...SUPERVISION });
  boss.on("error", () => {});
  await boss.start();
  await boss.createQueue(NAME, { ...EXPIRY, ...(outbox && { policy: "short" }) });
  const driver = outbox && pgBoss({ outbox, boss, queue: NAME });
  return {
    add: (message, key) => (driver ? driver.add(message, { key }) : boss.send(NAME, message)),
    async work(concurrency) {
      await driver?.sweep();
      if (driver) await boss.work(NAME, { ...POLLING, batchSize: concurrency }, (jobs) => driver.work(jobs));
      else await boss.work(NAME, POLLING, ([job]) => (job ? send(job.data) : Promise.resolve()));
    },
    async open() {
      const text = `SELECT count(*)::int AS open FROM pgboss.job WHERE name = '${NAME}' AND state < 'completed'`;
      return (await boss.getDb().executeSql(text)).rows[0]?.open ?? 0;
    },
  };
}
