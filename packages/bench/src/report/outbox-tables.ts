import { queues } from "../queues/list.ts";
import type { Results } from "../results.ts";
import { ratio } from "./units.ts";

interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: string[][];
}

/** What was found of the outbox, for both reports. */
export function outboxTables({ outbox = [], claims = [] }: Pick<Results, "outbox" | "claims">): Table[] {
  const tables: Table[] = [];
  for (const inFlight of new Set(outbox.map((result) => result.inFlight))) {
    const rows = outbox
      .filter((result) => result.inFlight === inFlight)
      .map(({ queue, perSecond, addedPerSecond, toMessenger, toPeer }) => [
        queues[queue].label,
        perSecond.median.toFixed(0),
        addedPerSecond.median.toFixed(0),
        ratio(toMessenger),
        toPeer ? ratio(toPeer) : "",
      ]);
    const head = ["messages", "added and sent a second", "added a second", "to the messenger", "to its peer"];
    tables.push({ title: `Messages that are kept until they are sent, ${inFlight} in flight`, head, rows });
  }
  if (claims.length > 0) {
    const rows = claims.map(({ store, few, many, growth }) => [
      store,
      few.median.toFixed(0),
      many.median.toFixed(0),
      ratio(growth),
    ]);
    const head = ["ledger", "µs among a thousand", "µs among a million", "growth"];
    tables.push({ title: "A claim, which is on disk", head, rows });
  }
  return tables;
}
