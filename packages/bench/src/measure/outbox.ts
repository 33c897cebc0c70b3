import { join } from "node:path";
import { type NodeBinary, npmPackage, postgresServer, redisServer, temporaryFolder } from "@agentpost/workspace";
import { LIBRARY_VERSIONS, peerOf, type QueueId, queues } from "../queues/list.ts";
import type { QueuePlace } from "../queues/queue.ts";
import type { OutboxResult } from "../results.ts";
import { ratios, shuffled, spread } from "../statistics.ts";
import type { QueueRound } from "../workers/queue-client.ts";
import { startLineWorker } from "./line-worker.ts";

const IN_FLIGHT = [16, 64];
const FULL = { rounds: 15, messages: 1_280 };
const QUICK = { rounds: 5, messages: 320 };
const WARM_UPS = 1;

/** Adding messages and then sending them, to a server in a process of its own, queue by queue in rounds. */
export async function measureOutbox(node: NodeBinary, quick: boolean): Promise<OutboxResult[]> {
  const folder = temporaryFolder("bench-outbox");
  const postgres = await postgresServer();
  const redis = await redisServer({ appendonly: "yes", appendfsync: "always" });
  const server = startLineWorker(process.execPath, "loopback-server");
  try {
    const libraries = {
      bullmq: await npmPackage("bullmq", LIBRARY_VERSIONS.bullmq, ["ioredis@6.0.0"]),
      "pg-boss": await npmPackage("pg-boss", LIBRARY_VERSIONS["pg-boss"]),
    };
    const baseUrl = `http://127.0.0.1:${await server.line()}`;
    const results: OutboxResult[] = [];
    for (const inFlight of IN_FLIGHT) {
      const sqliteFile = join(folder.path, `outbox-${inFlight}.db`);
      const place = { baseUrl, sqliteFile, postgres: postgres.connection, redisPath: redis.path, libraries };
      results.push(...(await measureQueues(node, place, inFlight, quick)));
    }
    return results;
  } finally {
    server.close();
    await Promise.all([postgres.remove(), redis.remove()]);
    folder.remove();
  }
}

async function measureQueues(
  { version, path }: NodeBinary,
  place: QueuePlace,
  inFlight: number,
  quick: boolean,
): Promise<OutboxResult[]> {
  const { rounds, messages } = quick ? QUICK : FULL;
  const entrants = (Object.keys(queues) as QueueId[]).map((id) => ({
    id,
    worker: startLineWorker(path, "queue-client", { id, place, concurrency: inFlight, messages }),
    perSecond: [] as number[],
    addedPerSecond: [] as number[],
  }));
  try {
    for (let round = -WARM_UPS; round < rounds; round++) {
      for (const { worker, perSecond, addedPerSecond } of shuffled(entrants)) {
        const { addSeconds, sendSeconds } = JSON.parse(await worker.ask()) as QueueRound;
        if (round < 0) continue;
        perSecond.push(messages / (addSeconds + sendSeconds));
        addedPerSecond.push(messages / addSeconds);
      }
    }
  } finally {
    for (const { worker } of entrants) worker.close();
  }
  const rateOf = (wanted: QueueId) => entrants.find(({ id }) => id === wanted)?.perSecond ?? [];
  return entrants.map(({ id, perSecond, addedPerSecond }) => ({
    node: version,
    inFlight,
    queue: id,
    perSecond: spread(perSecond),
    addedPerSecond: spread(addedPerSecond),
    toMessenger: ratios(perSecond, rateOf("messenger")),
    ...(peerOf(id) && { toPeer: ratios(perSecond, rateOf(peerOf(id) as QueueId)) }),
  }));
}
