import { judgePairs, type PairResult } from "./judge-pairs.ts";

const BATCH = 50;

export interface RandomSettings {
  readonly pairs: number;
  /** The first seed; each pair has the next. */
  readonly seed: number;
  readonly print: (line: string) => void;
}

/** Judges random pairs, and tells where the judges and an old program disagree. Gives the exit code. */
export async function runRandom({ pairs, seed, print }: RandomSettings): Promise<number> {
  const results: PairResult[] = [];
  for (let done = 0; done < pairs; done += BATCH) {
    const seeds = Array.from({ length: Math.min(BATCH, pairs - done) }, (_, index) => seed + done + index);
    results.push(...(await judgePairs(seeds)));
  }
  const missed = results.filter(isMissed);
  const alarms = results.filter(({ bump, breaks }) => bump === "major" && breaks.length === 0);
  for (const { seed: own, bump, breaks } of missed)
    print(`seed ${own}: called ${bump}, and an old program breaks: ${breaks[0]}`);
  for (const { seed: own, findings } of alarms) {
    const reasons = findings
      .filter((finding) => finding.bump === "major")
      .map(({ judge, text }) => `${judge}: ${text}`);
    print(`seed ${own}: called major, and no old program breaks: ${reasons.join(" ")}`);
  }
  const count = (bump: PairResult["bump"]) => results.filter((result) => result.bump === bump).length;
  const [uses, unfit] = (["uses", "unfit"] as const).map((key) =>
    results.reduce((sum, result) => sum + result[key], 0),
  );
  print(
    `${results.length} pairs: ${(["major", "minor", "patch", "none"] as const).map((bump) => `${count(bump)} ${bump}`).join(", ")}.`,
  );
  print(
    `${results.filter(({ breaks }) => breaks.length > 0).length} break an old program; ${missed.length} of them are called less than major.`,
  );
  print(
    `${alarms.length} are called major that break no old program. Old programs do ${uses} things; ${unfit} didn't fit the old package.`,
  );
  return missed.length > 0 ? 1 : 0;
}

/** A break that is called less than that. */
export function isMissed({ bump, breaks }: PairResult): boolean {
  return breaks.length > 0 && bump !== "major";
}
