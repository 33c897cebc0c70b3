import type { Outbox } from "@agentpost/outbox";
import type { AnyProvider } from "agentpost";

const TEN_MINUTES_MS = 10 * 60_000;
const A_QUARTER_MS = 90 * 24 * 60 * 60_000;

/** For a job that runs now and then: tells what somebody has to see to, and drops what ended three months ago. */
export async function lookAfter(outbox: Outbox<AnyProvider>, tell: (what: string) => void): Promise<void> {
  const { unknown } = await outbox.counts();
  if (unknown > 0) tell(`${unknown} may have arrived, and wait for a decision`);
  const { entries } = await outbox.list({ state: "queued", limit: 1 });
  for (const entry of entries) {
    const isLate = entry.state === "queued" && Date.parse(entry.dueAt) < Date.now() - TEN_MINUTES_MS;
    if (isLate) tell(`${entry.key} is late; does a process with its account run?`);
  }
  await outbox.prune({ endedBefore: new Date(Date.now() - A_QUARTER_MS) });
}
