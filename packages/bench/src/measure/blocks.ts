import type { NodeBinary } from "@agentpost/workspace";
import { answers } from "../answers/list.ts";
import { BARE, readers } from "../answers/reader.ts";
import type { BlockResult } from "../results.ts";
import { shuffled, spread } from "../statistics.ts";
import type { BlockRound } from "../workers/longest-block.ts";
import { startLineWorker } from "./line-worker.ts";

const FULL_ROUNDS = 7;
const QUICK_ROUNDS = 3;

/** The longest block of the event loop while each large answer is read, over real connections, reader by reader in rounds. */
export async function measureBlocks({ version, path }: NodeBinary, quick: boolean): Promise<BlockResult[]> {
  const server = startLineWorker(process.execPath, "answer-server");
  const baseUrl = `http://127.0.0.1:${await server.line()}`;
  const entrants = readers.map(({ id }) => ({
    id,
    worker: startLineWorker(path, "longest-block", { baseUrl, id }),
    rounds: [] as BlockRound[],
  }));
  try {
    // One round more, in which the server makes its bodies and everything is compiled.
    for (let round = 0; round <= (quick ? QUICK_ROUNDS : FULL_ROUNDS); round++) {
      for (const { worker, rounds } of shuffled(entrants)) {
        const found = JSON.parse(await worker.ask()) as BlockRound;
        if (round > 0) rounds.push(found);
      }
    }
  } finally {
    for (const { worker } of entrants) worker.close();
    server.close();
  }
  return answers.flatMap(({ label, status }, place) => {
    const of = (rounds: readonly BlockRound[]) => rounds.map((round) => round[place] ?? 0);
    const bare = of(entrants.find(({ id }) => id === BARE)?.rounds ?? []);
    const read = entrants.filter(({ id }) => status === 200 || id !== BARE);
    return read.map(({ id, rounds }): BlockResult => {
      const values = of(rounds);
      const found = { node: version, reader: id, answer: label, milliseconds: spread(values) };
      const beyond = values.map((value, round) => value - (bare[round] as number));
      return status === 200 ? { ...found, beyondBare: spread(beyond) } : found;
    });
  });
}
