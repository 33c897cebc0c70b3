import { FEW, MANY } from "./measure/generation.ts";
import { megabytes, ratio, seconds } from "./report/units.ts";
import type { GenerationResult, GoalRow } from "./results.ts";

/** The most that each may take, as a ratio to openapi-typescript's own command. */
const MOST_TO_PEER = { own: 1.3, json: 2, yaml: 2, bounded: 3 };
const MAX_UNCHANGED_SECONDS = 0.5;
const MAX_BYTES = 1.5e9;
const MAX_DIFF_SECONDS = 15;
const MAX_TEST_BYTES = 700e6;

/** The goals of generating for which there is a number. They are reported, and never a gate: times jitter. */
export function generationGoals(results: readonly GenerationResult[]): GoalRow[] {
  const rows: GoalRow[] = [];
  const add = (goal: string, wanted: string, found: string, met: boolean) => rows.push({ goal, wanted, found, met });
  const find = (id: string) => {
    const result = results.find((each) => each.id === id);
    return result && { ...result, what: result.label.replace("agentpost: ", "") };
  };

  for (const [id, most] of Object.entries(MOST_TO_PEER)) {
    const { what, toPeer } = find(id) ?? {};
    if (!toPeer) continue;
    const goal = `time to generate ${what}, to openapi-typescript`;
    add(goal, `at most ${most}×`, ratio(toPeer), toPeer.median <= most);
  }
  const unchanged = find("unchanged");
  if (unchanged) {
    const { what, seconds: whole } = unchanged;
    add(`time to generate ${what}`, "under 0.5 s", seconds(whole), whole.median < MAX_UNCHANGED_SECONDS);
  }
  const diff = find("diff");
  if (diff) add(`time of ${diff.what}`, "at most 15 s", seconds(diff.seconds), diff.seconds.median <= MAX_DIFF_SECONDS);
  const tests = find("contract-tests");
  if (tests) {
    const { what, peakBytes } = tests;
    add(`peak memory of ${what}`, "at most 700 MB", megabytes(peakBytes.median), peakBytes.median <= MAX_TEST_BYTES);
  }
  const [few, many] = [find(`vendors-${FEW}`), find(`vendors-${MANY}`)];
  if (few && many) {
    const bytes = many.peakBytes.median;
    add(`peak memory to generate ${many.what}`, "at most 1.5 GB", megabytes(bytes), bytes <= MAX_BYTES);
    const growth = many.seconds.median / few.seconds.median;
    const size = many.vendors / few.vendors;
    add(`time to generate ${MANY} vendors, to ${FEW}`, `at most ${size}×`, `${growth.toFixed(2)}×`, growth <= size);
  }
  return rows;
}
