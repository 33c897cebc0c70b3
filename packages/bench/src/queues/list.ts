import { open as bullmq } from "./bullmq.ts";
import { open as messenger } from "./messenger.ts";
import { openOnPostgres, openOnSqlite } from "./outbox.ts";
import { open as pgBoss } from "./pg-boss.ts";
import type { OpenQueue } from "./queue.ts";

/** Of pg-boss, 12.38 can't be installed without a package that npm doesn't have. */
export const LIBRARY_VERSIONS = { bullmq: "6.7.0", "pg-boss": "12.35.0" } as const;

interface Entrant {
  readonly label: string;
  readonly open: OpenQueue;
  readonly peer?: "bullmq" | "pg-boss";
}

/** What keeps messages until they are sent, by the durability that they promise: each commits to the disk. */
export const queues = {
  messenger: { label: "the messenger alone", open: messenger },
  "outbox-sqlite": { label: "agentpost: outbox on SQLite", open: openOnSqlite, peer: "bullmq" },
  bullmq: { label: `BullMQ ${LIBRARY_VERSIONS.bullmq}, Redis appends at every write`, open: bullmq },
  "outbox-postgres": { label: "agentpost: outbox on PostgreSQL", open: openOnPostgres, peer: "pg-boss" },
  "pg-boss": { label: `pg-boss ${LIBRARY_VERSIONS["pg-boss"]}`, open: pgBoss },
} as const satisfies Readonly<Record<string, Entrant>>;

export type QueueId = keyof typeof queues;

/** Which one it is to be as fast as. */
export function peerOf(id: QueueId): QueueId | undefined {
  const entrant: Entrant = queues[id];
  return entrant.peer;
}
