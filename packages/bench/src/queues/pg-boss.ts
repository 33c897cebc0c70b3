import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { messengerTo } from "./messenger.ts";
import type { OpenQueue, QueueMessage } from "./queue.ts";

/** What the bench uses of pg-boss, which isn't installed here. */
interface PgBossModule {
  readonly PgBoss: new (
    connection: object,
  ) => {
    on(event: "error", listener: (error: Error) => void): unknown;
    start(): Promise<unknown>;
    createQueue(name: string): Promise<void>;
    send(name: string, message: QueueMessage): Promise<unknown>;
    work(
      name: string,
      options: object,
      run: (jobs: readonly { readonly data: QueueMessage }[]) => Promise<unknown>,
    ): Promise<string>;
    offWork(name: string): Promise<void>;
  };
}

const NAME = "messages";

export const open: OpenQueue = async ({ baseUrl, postgres, libraries }) => {
  const { PgBoss }: PgBossModule = await import(pathToFileURL(join(libraries["pg-boss"], "dist/index.js")).href);
  const messenger = messengerTo(baseUrl);
  const boss = new PgBoss(postgres);
  boss.on("error", (error) => console.error(error));
  await boss.start();
  await boss.createQueue(NAME);
  return {
    add: (_, message) => boss.send(NAME, message),
    async start(concurrency, sent) {
      // Its fastest: as many jobs a fetch as there are requests at once, and no pause while there are as many.
      const options = { batchSize: concurrency, burstWhenBatchFull: true, pollingIntervalSeconds: 0.5 };
      await boss.work(NAME, options, (jobs) =>
        Promise.all(jobs.map(({ data }) => messenger.send(data).then(sent))).then(() => undefined),
      );
      return () => boss.offWork(NAME);
    },
  };
};
