// Run by a plain `node --expose-gc`, a process a reader. For every line on its input it reads all large answers once, and
// answers with a line of JSON: the longest time for which each kept the event loop from anything else, in milliseconds.
import { monitorEventLoopDelay } from "node:perf_hooks";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { answers, type LargeAnswer } from "../answers/list.ts";
import { BARE, type ReaderId, readers } from "../answers/reader.ts";
import { shuffled } from "../statistics.ts";

/** In the order of the list of answers; null for those that this reader leaves out. */
export type BlockRound = readonly (number | null)[];

const { baseUrl, id } = JSON.parse(process.argv[2] ?? "") as { baseUrl: string; id: ReaderId };

const reader = readers.find((each) => each.id === id);
if (!reader) throw new Error(`${id} is no reader`);
const entrants = answers
  .map((answer, place) => ({ answer, place, read: reader.open(`${baseUrl}/${place}`) }))
  .filter(({ answer }) => answer.status === 200 || id !== BARE);

// A timer a millisecond, which the monitor has: the longest gap between two is the longest block.
const RESOLUTION_MS = 1;
const MARGIN_MS = 10;

async function longestBlock(answer: LargeAnswer, read: () => Promise<unknown>): Promise<number> {
  globalThis.gc?.();
  const monitor = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  monitor.enable();
  await wait(MARGIN_MS);
  const ended = await read().then(
    () => "success",
    (error) => error.status ?? String(error),
  );
  // The block that ended with the answer is seen by the next timer only.
  await wait(MARGIN_MS);
  monitor.disable();
  const expected = answer.success.includes(id) ? "success" : answer.status;
  if (id !== BARE && ended !== expected) throw new Error(`${id} made ${ended} of "${answer.label}"`);
  return monitor.max / 1e6;
}

for await (const _ of createInterface({ input: process.stdin })) {
  const round: number[] = [];
  for (const { answer, place, read } of shuffled(entrants)) round[place] = await longestBlock(answer, read);
  process.stdout.write(`${JSON.stringify(round satisfies BlockRound)}\n`);
}
