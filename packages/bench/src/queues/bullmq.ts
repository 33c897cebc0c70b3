import { createRequire } from "node:module";
import { messengerTo } from "./messenger.ts";
import type { OpenQueue, QueueMessage } from "./queue.ts";

/** What the bench uses of BullMQ, which isn't installed here. */
interface Bullmq {
  readonly Queue: new (name: string, options: object) => { add(name: string, message: QueueMessage): Promise<unknown> };
  readonly Worker: new (
    name: string,
    run: (job: { readonly data: QueueMessage }) => Promise<unknown>,
    options: object,
  ) => { on(event: "completed", listener: () => void): unknown; close(): Promise<void> };
}

const NAME = "messages";

export const open: OpenQueue = async ({ baseUrl, redisPath, libraries }) => {
  const { Queue, Worker } = createRequire(libraries.bullmq)(libraries.bullmq) as Bullmq;
  const connection = { path: redisPath, maxRetriesPerRequest: null };
  const messenger = messengerTo(baseUrl);
  const queue = new Queue(NAME, { connection });
  return {
    add: (_, message) => queue.add("send", message),
    async start(concurrency, sent) {
      const worker = new Worker(NAME, async ({ data }) => void (await messenger.send(data)), {
        connection,
        concurrency,
      });
      worker.on("completed", sent);
      return () => worker.close();
    },
  };
};
