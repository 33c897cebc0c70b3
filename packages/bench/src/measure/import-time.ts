import type { NodeBinary } from "@agentpost/workspace";
import { IMPORTS } from "../build/workers.ts";
import type { ImportResult } from "../results.ts";
import { ratios, shuffled, spread } from "../statistics.ts";
import { runWorker } from "./run-worker.ts";

const FULL_ROUNDS = 31;
const QUICK_ROUNDS = 5;

/** How long an import takes in a process that has imported nothing before. */
export async function measureImports({ version, path }: NodeBinary, quick: boolean): Promise<ImportResult[]> {
  const samples = new Map<string, number[]>(IMPORTS.map((what) => [what, []]));
  // One round more, whose only use is that the files are in the system's cache afterwards.
  for (let round = 0; round <= (quick ? QUICK_ROUNDS : FULL_ROUNDS); round++) {
    for (const what of shuffled(IMPORTS)) {
      const milliseconds = await runWorker<number>(path, "import-time", what);
      if (round > 0) samples.get(what)?.push(milliseconds);
    }
  }
  const bare = samples.get("openapi-fetch") ?? [];
  return [...samples].map(([what, values]) => ({
    node: version,
    what,
    milliseconds: spread(values),
    toBare: ratios(values, bare),
  }));
}
