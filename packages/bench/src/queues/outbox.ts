import { createOutbox, type Ledger } from "@agentpost/outbox";
import { postgres } from "@agentpost/outbox/postgres";
import { sqlite } from "@agentpost/outbox/sqlite";
import { Pool } from "pg";
import { messengerTo } from "./messenger.ts";
import type { OpenQueue, Queue, QueuePlace } from "./queue.ts";

export const openOnSqlite: OpenQueue = async (place) => openOn(sqlite({ file: place.sqliteFile }), place);

export const openOnPostgres: OpenQueue = async (place) => openOn(postgres({ pool: new Pool(place.postgres) }), place);

function openOn(ledger: Ledger, { baseUrl }: QueuePlace): Queue {
  let sent = () => {};
  const outbox = createOutbox({
    messenger: messengerTo(baseUrl),
    ledger,
    hooks: { onEntry: ({ state }) => state === "sent" && sent() },
  });
  return {
    add: (key, message) => outbox.add(message, { key }),
    async start(concurrency, onSent) {
      sent = onSent;
      await outbox.start({ concurrency });
      return () => outbox.stop();
    },
  };
}
