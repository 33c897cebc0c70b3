import { createRequire } from "node:module";
import { type BullmqJob, type BullmqQueue, bullmq } from "@agentpost/outbox/bullmq";
import type { DeskMessage, Engine, EnginePlace, EngineUse } from "./engine.ts";

/** What is used of BullMQ, which isn't installed here. */
interface Bullmq {
  readonly Queue: new (
    name: string,
    options: object,
  ) => BullmqQueue & {
    add(name: string, message: DeskMessage): Promise<unknown>;
    getJobCountByTypes(...types: string[]): Promise<number>;
  };
  readonly Worker: new (
    name: string,
    run: (job: BullmqJob & { readonly data: DeskMessage }, token?: string) => Promise<unknown>,
    options: object,
  ) => { on(event: "completed" | "error", listener: (job: { readonly data: DeskMessage }) => void): unknown };
}

const NAME = "messages";
// Both are 30 s by default, which no round waits for. How often a job is run again is left as it is.
const INTERVALS = { lockDuration: 1_000, stalledInterval: 500 };

export async function openBullmq(
  { library, redisPath }: Extract<EnginePlace, { name: "bullmq" }>,
  { send, onNoted, outbox }: EngineUse,
): Promise<Engine> {
  const { Queue, Worker } = createRequire(library)(library) as Bullmq;
  const connection = { path: redisPath, maxRetriesPerRequest: null };
  const queue = new Queue(NAME, { connection });
  const driver = outbox && bullmq({ outbox, queue });
  return {
    add: (message, key) => (driver ? driver.add(message, { key }) : queue.add("send", message)),
    async work(concurrency) {
      await driver?.sweep();
      const worker = new Worker(NAME, (job, token) => (driver ? driver.process(job, token) : send(job.data)), {
        connection,
        concurrency,
        ...INTERVALS,
      });
      worker.on("error", () => {});
      worker.on("completed", ({ data }) => onNoted(data.text));
    },
    open: () => queue.getJobCountByTypes("waiting", "active", "delayed", "prioritized"),
  };
}
