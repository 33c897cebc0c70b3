// Run by a plain `node`, a process a queue. For every line on its input it adds messages and then sends them, and answers
// with a line of JSON.
import { createInterface } from "node:readline";
import { type QueueId, queues } from "../queues/list.ts";
import { messageTo, type QueuePlace } from "../queues/queue.ts";

export interface QueueRound {
  readonly addSeconds: number;
  readonly sendSeconds: number;
}

const { id, place, concurrency, messages } = JSON.parse(process.argv[2] ?? "") as {
  id: QueueId;
  place: QueuePlace;
  concurrency: number;
  messages: number;
};

const queue = await queues[id].open(place);
let added = 0;

async function run(): Promise<QueueRound> {
  globalThis.gc?.();
  const startedAt = performance.now();
  let left = messages;
  const lane = async () => {
    while (left-- > 0) {
      const number = added++;
      await queue.add(`${process.pid}-${number}`, messageTo(number));
    }
  };
  await Promise.all(Array.from({ length: concurrency }, lane));
  const addedAt = performance.now();

  let open = messages;
  let allSent = () => {};
  const done = new Promise<void>((resolve) => {
    allSent = resolve;
  });
  const stop = await queue.start(concurrency, () => {
    open -= 1;
    if (open === 0) allSent();
  });
  await done;
  const sentAt = performance.now();
  await stop();
  return { addSeconds: (addedAt - startedAt) / 1_000, sendSeconds: (sentAt - addedAt) / 1_000 };
}

for await (const _ of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(await run())}\n`);
}
process.exit();
