import { ExpectedError } from "@agentpost/workspace";
import { judgePairs, type PairResult } from "./judge-pairs.ts";
import { isFalseAlarm, isMissed, Tally } from "./tally.ts";

/** How many pairs are compiled as one program: more share more of the compiler's work, and take more memory. */
const BATCH = 50;

export interface RandomSettings {
  readonly pairs: number;
  /** The first seed; each pair has the next. */
  readonly seed: number;
  readonly print: (line: string) => void;
}

/**
 * Judges random pairs, and tells after each batch where the judges and an old program disagree, so that a run that was
 * stopped can go on from the next seed. Gives the exit code.
 */
export async function runRandom({ pairs, seed, print }: RandomSettings): Promise<number> {
  for (const [option, value] of Object.entries({ pairs, seed })) {
    // No pair at all would be called a run in which no judge was wrong.
    if (!Number.isSafeInteger(value) || value < 1)
      throw new ExpectedError(`--${option} is no whole number of 1 or more.`);
  }
  const tally = new Tally();
  const end = seed + pairs;
  for (let first = seed; first < end; first += BATCH) {
    const seeds = Array.from({ length: Math.min(BATCH, end - first) }, (_, index) => first + index);
    for (const result of await judgePairs(seeds)) {
      tally.add(result);
      for (const line of disagreements(result)) print(line);
    }
    print(`seeds ${seed} to ${first + seeds.length - 1}: ${tally.line()}`);
  }
  print(tally.uses());
  return tally.missed > 0 ? 1 : 0;
}

function disagreements(result: PairResult): string[] {
  const { seed, bump, breaks, unfit, findings } = result;
  const reasons = findings.filter((finding) => finding.bump === "major").map(({ judge, text }) => `${judge}: ${text}`);
  return [
    ...(isMissed(result) ? [`seed ${seed}: called ${bump}, and an old program breaks: ${breaks[0]}`] : []),
    ...(isFalseAlarm(result) ? [`seed ${seed}: called major, and no old program breaks: ${reasons.join(" ")}`] : []),
    ...unfit.map((text) => `seed ${seed}: an old program didn't fit the old package: ${text}`),
  ];
}
